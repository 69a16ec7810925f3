# role: alternative
# verdict: accepted
# time: n
# space: n
from collections import deque


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        turned = deque(nums)
        turned.rotate(k)
        for i, num in enumerate(turned):
            nums[i] = num
