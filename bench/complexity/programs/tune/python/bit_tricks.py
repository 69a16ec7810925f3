# input: number
# time: 1
# space: 1
class Solution:
    def solve(self, n: int) -> int:
        n ^= n >> 1
        n = (n & 0x55555555) + (n >> 1 & 0x55555555)
        n = (n & 0x33333333) + (n >> 2 & 0x33333333)
        n = (n & 0x0F0F0F0F) + (n >> 4 & 0x0F0F0F0F)
        return n * 0x01010101 >> 24 & 63
