# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        lengths = {}
        longest = 0
        for num in nums:
            if num in lengths:
                continue
            left = lengths.get(num - 1, 0)
            right = lengths.get(num + 1, 0)
            length = left + 1 + right
            lengths[num] = lengths[num - left] = lengths[num + right] = length
            longest = max(longest, length)
        return longest
