# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        longest = [1] * len(nums)
        for i in range(len(nums)):
            for j in range(i):
                if nums[j] < nums[i] and longest[j] >= longest[i]:
                    longest[i] = longest[j] + 1
        return max(longest)
