# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = ending_here = nums[0]
        for i in range(1, len(nums)):
            ending_here = max(nums[i], nums[i] * ending_here)
            best = max(best, ending_here)
        return best
