# role: naive
# verdict: accepted
# time: n*2^n
# space: 2^n
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        masks = [0]
        for i in range(len(nums)):
            masks += [mask | 1 << i for mask in masks]
        return [[num for i, num in enumerate(nums) if mask >> i & 1] for mask in masks]
