# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def rob(self, nums: List[int]) -> int:
        ending_at = []
        for i, coins in enumerate(nums):
            best = 0
            for j in range(i - 1):
                best = max(best, ending_at[j])
            ending_at.append(best + coins)
        return max(ending_at)
