# role: naive
# verdict: accepted
# time: n
# space: 1
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            x = 1 / x
            n = -n
        result = 1.0
        for _ in range(n):
            product = result * x
            if product == result:  # 0, infinity or a base of 1: no further step changes it
                break
            result = product
        return result
