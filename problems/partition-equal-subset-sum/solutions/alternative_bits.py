# role: alternative
# verdict: accepted
# time: n*S
# space: S
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        sums = 1
        for number in nums:
            sums |= sums << number
        return not odd and bool(sums >> half & 1)
