# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        farthest = 0
        for i, jump in enumerate(nums):
            farthest = max(farthest, i + jump)
        return farthest >= len(nums) - 1
