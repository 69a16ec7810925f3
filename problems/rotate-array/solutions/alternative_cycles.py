# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        k %= n
        moved = start = 0
        while moved < n:
            at, carried = start, nums[start]
            while True:
                at = (at + k) % n
                nums[at], carried = carried, nums[at]
                moved += 1
                if at == start:
                    break
            start += 1
