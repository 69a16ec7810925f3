# role: wrong
# verdict: runtime-error
# time: log n
# space: log n
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n == 0:
            return 1.0
        half = self.myPow(x, n // 2)
        return half * half * x if n % 2 else half * half
