# input: number
# time: log n
# space: 1
class Solution:
    def solve(self, n: int) -> int:
        # 3 to the power of n, modulo a prime
        mod = 1000003
        base, result = 3, 1
        while n > 0:
            if n % 2 == 1:
                result = result * base % mod
            base = base * base % mod
            n //= 2
        return result
