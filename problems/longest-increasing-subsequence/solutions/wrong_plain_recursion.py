# role: wrong
# verdict: time-limit
# time: 2^n
# space: n
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def longest(i: int, last: float) -> int:
            if i == len(nums):
                return 0
            skip = longest(i + 1, last)
            if nums[i] > last:
                return max(skip, 1 + longest(i + 1, nums[i]))
            return skip

        return longest(0, -inf)
