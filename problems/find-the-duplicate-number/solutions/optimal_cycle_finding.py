# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow, fast = nums[0], nums[nums[0]]
        while slow != fast:
            slow = nums[slow]
            fast = nums[nums[fast]]
        entrance = 0
        while entrance != slow:
            entrance = nums[entrance]
            slow = nums[slow]
        return entrance
