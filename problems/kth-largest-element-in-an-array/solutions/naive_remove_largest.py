# role: naive
# verdict: accepted
# time: n*k
# space: n
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        left = list(nums)
        for _ in range(k - 1):
            left.remove(max(left))
        return max(left)
