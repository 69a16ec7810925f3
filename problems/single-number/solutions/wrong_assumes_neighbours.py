# role: wrong
# verdict: wrong-answer
# time: 1
# space: 1
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for i in range(0, len(nums) - 1, 2):
            if nums[i] != nums[i + 1]:  # partners need not be neighbours
                return nums[i]
        return nums[-1]
