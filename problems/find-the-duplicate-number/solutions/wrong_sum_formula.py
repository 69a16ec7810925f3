# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        n = len(nums) - 1
        return sum(nums) - n * (n + 1) // 2  # as if it were there exactly twice
