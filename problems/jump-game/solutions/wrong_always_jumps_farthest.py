# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        place = 0
        while place < len(nums) - 1:
            if nums[place] == 0:
                return False
            place += nums[place]
        return True
