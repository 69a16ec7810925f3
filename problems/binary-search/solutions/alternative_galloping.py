# role: alternative
# verdict: accepted
# time: log n
# space: 1
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        bound = 1
        while bound < len(nums) and nums[bound] < target:
            bound *= 2
        lo, hi = bound // 2, min(bound + 1, len(nums))
        while lo < hi:
            mid = lo + (hi - lo) // 2
            if nums[mid] < target:
                lo = mid + 1
            else:
                hi = mid
        if lo < len(nums) and nums[lo] == target:
            return lo
        return -1
