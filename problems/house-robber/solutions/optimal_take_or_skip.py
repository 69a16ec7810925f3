# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def rob(self, nums: List[int]) -> int:
        before, last = 0, 0
        for coins in nums:
            before, last = last, max(last, before + coins)
        return last
