# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        nums.sort()
        l, r = 0, len(nums) - 1
        while l < r:
            s = nums[l] + nums[r]
            if s == target:
                return [l, r]  # positions in the sorted list, not in the given one
            elif s < target:
                l += 1
            else:
                r -= 1
        return []
