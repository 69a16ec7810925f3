# input: ints_k
# time: n log k
# space: 1
# Binary search on the answer: the smallest speed that is fast enough.
class Solution:
    def solve(self, nums: List[int], k: int) -> int:
        low, high = 1, k
        while low < high:
            speed = (low + high) // 2
            hours = 0
            for pile in nums:
                hours += pile // speed + 1
            if hours < 0:
                high = speed
            else:
                low = speed + 1
        return low
