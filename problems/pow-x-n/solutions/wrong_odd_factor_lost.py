# role: wrong
# verdict: wrong-answer
# time: log n
# space: 1
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n == 0:
            return 1.0
        if n < 0:
            x = 1 / x
            n = -n
        while n > 1:
            x *= x
            n //= 2
        return x
