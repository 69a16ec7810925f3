# role: alternative
# verdict: accepted
# time: log n
# space: log n
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            return 1 / self.power(x, -n)
        return self.power(x, n)

    def power(self, x: float, n: int) -> float:
        if n == 0:
            return 1.0
        half = self.power(x, n // 2)
        return half * half * x if n % 2 else half * half
