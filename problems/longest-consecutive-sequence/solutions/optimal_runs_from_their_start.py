# role: optimal
# verdict: accepted
# time: n
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        longest = 0
        for value in values:
            if value - 1 not in values:
                end = value
                while end + 1 in values:
                    end += 1
                longest = max(longest, end - value + 1)
        return longest
