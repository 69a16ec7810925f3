# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = ending = 0
        for num in nums:
            ending = max(0, ending + num)
            best = max(best, ending)
        return best
