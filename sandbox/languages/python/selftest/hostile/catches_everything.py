# problem: two-sum
# verdict: time-limit
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        while True:
            try:
                deeper = self.twoSum(nums, target)
            except BaseException:
                pass
