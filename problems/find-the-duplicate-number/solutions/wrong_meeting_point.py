# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow, fast = nums[0], nums[nums[0]]
        while slow != fast:
            slow = nums[slow]
            fast = nums[nums[fast]]
        return slow  # a place on the circle, but not its entrance
