# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        for i in range(0, len(nums) - 1, 2):
            if nums[i] != nums[i + 1]:
                return nums[i]
        return -1  # the largest value may be the single one
