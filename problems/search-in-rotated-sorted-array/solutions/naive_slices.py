# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        if not nums:
            return -1
        mid = len(nums) // 2
        if nums[mid] == target:
            return mid
        left, right = nums[:mid], nums[mid + 1:]
        if nums[0] <= nums[mid]:
            in_left = nums[0] <= target < nums[mid]
        else:
            in_left = not nums[mid] < target <= nums[-1]
        if in_left:
            return self.search(left, target)
        found = self.search(right, target)
        return -1 if found == -1 else mid + 1 + found
