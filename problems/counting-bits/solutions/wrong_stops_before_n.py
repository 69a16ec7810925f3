# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0]
        for i in range(1, n):  # n itself is missing
            ones.append(ones[i // 2] + i % 2)
        return ones
