# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = length = 0
        for i, num in enumerate(nums):
            if i > 0 and num == nums[i - 1]:
                continue
            if i > 0 and num == nums[i - 1] + 1:
                length += 1
            else:
                length = 1
            longest = max(longest, length)
        return longest
