# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        left = nums[0]
        for jump in nums:
            left = max(left, jump)
            if left == 0:
                return False
            left -= 1
        return True
