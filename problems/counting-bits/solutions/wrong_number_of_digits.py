# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def countBits(self, n: int) -> List[int]:
        digits = [0] * (n + 1)
        for i in range(1, n + 1):
            digits[i] = digits[i // 2] + 1  # counts zeros as well
        return digits
