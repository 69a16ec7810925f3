# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position = {}
        for i in range(len(nums)):
            position[nums[i]] = i
        for i in range(len(nums)):
            rest = target - nums[i]
            if rest in position and position[rest] != i:
                return [i, position[rest]]
        return []
