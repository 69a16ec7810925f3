# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = sorted(set(nums))
        longest, start = 0, 0
        for i in range(1, len(values)):
            if values[i] != values[i - 1] + 1:
                longest = max(longest, i - start)
                start = i
        return longest
