# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        largest = nums[0]
        for i, num in enumerate(nums):
            largest = max(largest, num)
            if i >= k - 1:
                maxima.append(largest)
        return maxima
