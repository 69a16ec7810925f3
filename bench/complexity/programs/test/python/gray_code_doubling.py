# input: small
# time: 2^n
# space: 2^n
class Solution:
    def solve(self, n: int) -> int:
        codes = [0]
        for bit in range(n):
            # mirror what we have and put a one in front
            for i in range(len(codes) - 1, -1, -1):
                codes.append(codes[i] | 1 << bit)
        check = 0
        for i in range(1, len(codes)):
            check ^= codes[i - 1] ^ codes[i]
        return check
