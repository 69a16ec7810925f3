# role: naive
# verdict: accepted
# time: n log n
# space: 1
class Solution:
    def countBits(self, n: int) -> List[int]:
        answer = []
        for number in range(n + 1):
            ones = 0
            while number:
                ones += number & 1
                number >>= 1
            answer.append(ones)
        return answer
