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
            while useful and useful[-1] <= num:  # of equal values only one is kept
                useful.pop()
            useful.append(num)
            if i >= k and nums[i - k] == useful[0]:
                useful.popleft()
            if i >= k - 1:
                maxima.append(useful[0] if useful else num)
        return maxima
