# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for num in nums:
            # only a predecessor that has come before is seen
            length[num] = length.get(num - 1, 0) + 1
        return max(length.values(), default=0)
