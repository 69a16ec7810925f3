# role: alternative
# verdict: accepted
# time: log n
# space: log n
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        def find(lo: int, hi: int) -> int:
            if lo > hi:
                return -1
            mid = (lo + hi) // 2
            if nums[mid] == target:
                return mid
            if nums[lo] <= nums[mid]:
                in_left = nums[lo] <= target < nums[mid]
            else:
                in_left = not nums[mid] < target <= nums[hi]
            return find(lo, mid - 1) if in_left else find(mid + 1, hi)

        return find(0, len(nums) - 1)
