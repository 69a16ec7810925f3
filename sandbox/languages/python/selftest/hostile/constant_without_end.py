# problem: two-sum
# verdict: time-limit
# message: not loaded within 10 s
x = 9 ** 9 ** 9
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        pass
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
