# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        largest = smallest = 1
        for x in nums:
            products = x, x * largest, x * smallest
            largest, smallest = max(products), min(products)
            best = max(best, largest)
        return best
