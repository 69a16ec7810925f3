# input: ints
# time: n log n
# space: log n
class Solution:
    """Largest gain over a contiguous stretch, measured against a par of 500 million a day."""

    PAR = 500_000_000

    def solve(self, nums: List[int]) -> int:
        return self._best(nums, 0, len(nums) - 1) % 1_000_003

    def _best(self, nums, lo, hi):
        if lo == hi:
            return nums[lo] - self.PAR
        mid = (lo + hi) // 2
        left = self._best(nums, lo, mid)
        right = self._best(nums, mid + 1, hi)
        return max(left, right, self._crossing(nums, lo, mid, hi))

    def _crossing(self, nums, lo, mid, hi):
        total = 0
        best_left = float("-inf")
        for i in range(mid, lo - 1, -1):
            total += nums[i] - self.PAR
            if total > best_left:
                best_left = total
        total = 0
        best_right = float("-inf")
        for i in range(mid + 1, hi + 1):
            total += nums[i] - self.PAR
            if total > best_right:
                best_right = total
        return best_left + best_right
