# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        # halves the list each time, but every slice copies what it keeps
        if not nums:
            return -1
        mid = len(nums) // 2
        if nums[mid] == target:
            return mid
        if nums[mid] > target:
            return self.search(nums[:mid], target)
        found = self.search(nums[mid + 1:], target)
        return -1 if found == -1 else mid + 1 + found
