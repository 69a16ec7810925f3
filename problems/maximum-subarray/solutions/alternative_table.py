# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = [nums[0]]
        for num in nums[1:]:
            ending.append(max(num, ending[-1] + num))
        return max(ending)
