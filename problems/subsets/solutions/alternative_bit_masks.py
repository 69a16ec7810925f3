# role: alternative
# verdict: accepted
# time: n*2^n
# space: 1
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []
        for mask in range(1 << len(nums)):
            subset = []
            for i in range(len(nums)):
                if mask >> i & 1:
                    subset.append(nums[i])
            result.append(subset)
        return result
