# input: ints
# time: n
# space: n
class Solution:
    def solve(self, nums: List[int]) -> int:
        greater = [-1] * len(nums)
        waiting = []
        for i, num in enumerate(nums):
            while waiting and nums[waiting[-1]] < num:
                greater[waiting.pop()] = num
            waiting.append(i)
        return max(greater)
