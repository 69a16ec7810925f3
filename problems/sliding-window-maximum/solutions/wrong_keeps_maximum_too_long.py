# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import deque


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        useful = deque()
        maxima = []
        for i, num in enumerate(nums):
            while useful and nums[useful[-1]] <= num:
                useful.pop()
            useful.append(i)
            if useful[0] < i - k:
                useful.popleft()
            if i >= k - 1:
                maxima.append(nums[useful[0]])
        return maxima
