# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        longest = 0
        for num in nums:
            if num - 1 not in values:
                length = 1
                while num + length in values:
                    length += 1
                longest = max(longest, length)
        return longest
