# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        before = 0
        for number in nums:
            before += number
            if 2 * before == total:
                return True
        return False
