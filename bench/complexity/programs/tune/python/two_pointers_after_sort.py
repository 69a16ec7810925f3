# input: ints
# time: n log n
# space: n
class Solution:
    def solve(self, nums: List[int]) -> int:
        nums = sorted(nums)
        low, high, pairs = 0, len(nums) - 1, 0
        while low < high:
            total = nums[low] + nums[high]
            if total < 1_000_000_000:
                pairs += high - low
                low += 1
            else:
                high -= 1
        return pairs
