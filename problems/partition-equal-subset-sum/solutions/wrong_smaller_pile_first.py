# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        left = right = 0
        for number in nums:
            if left <= right:
                left += number
            else:
                right += number
        return left == right
