# input: ascending
# time: n log n
# space: n
from bisect import bisect_left


class Solution:
    def solve(self, nums: List[int], target: int) -> int:
        """Length of the longest strictly increasing subsequence of values below target."""
        tails = []
        for num in nums:
            if num >= target:
                continue
            pos = bisect_left(tails, num)
            if pos == len(tails):
                tails.append(num)
            else:
                tails[pos] = num
        return len(tails)
