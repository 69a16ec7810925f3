# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        n = len(nums)
        largest, smallest = [0] * n, [0] * n
        largest[0] = smallest[0] = nums[0]
        for i in range(1, n):
            up, down = nums[i] * largest[i - 1], nums[i] * smallest[i - 1]
            largest[i] = max(nums[i], up, down)
            smallest[i] = min(nums[i], up, down)
        return max(largest)
