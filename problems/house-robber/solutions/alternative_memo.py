# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def rob(self, nums: List[int]) -> int:
        memo = {}

        def best_from(i: int) -> int:
            if i >= len(nums):
                return 0
            if i not in memo:
                memo[i] = max(best_from(i + 1), nums[i] + best_from(i + 2))
            return memo[i]

        return best_from(0)
