# role: alternative
# verdict: accepted
# time: n log n
# space: log n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def best(low, high):
            if high - low == 1:
                return nums[low]
            middle = (low + high) // 2

            left = total = nums[middle - 1]
            for i in range(middle - 2, low - 1, -1):
                total += nums[i]
                left = max(left, total)
            right = total = nums[middle]
            for i in range(middle + 1, high):
                total += nums[i]
                right = max(right, total)

            return max(best(low, middle), best(middle, high), left + right)

        return best(0, len(nums))
