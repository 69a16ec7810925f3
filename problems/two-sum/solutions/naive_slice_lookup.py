# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i in range(len(nums)):
            rest = nums[i + 1:]
            if target - nums[i] in rest:
                return [i, i + 1 + rest.index(target - nums[i])]
