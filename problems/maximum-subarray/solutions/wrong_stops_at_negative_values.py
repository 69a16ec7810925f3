# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        total = 0
        for num in nums:
            if num < 0:
                total = 0
                best = max(best, num)
            else:
                total += num
                best = max(best, total)
        return best
