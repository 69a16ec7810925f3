# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def rob(self, nums: List[int]) -> int:
        entered, free = 0, 0
        for coins in nums:
            entered, free = free + coins, max(entered, free)
        return max(entered, free)
