# role: alternative
# verdict: accepted
# time: log n
# space: 1
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        lo, hi = 0, n - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[mid] > nums[hi]:
                lo = mid + 1
            else:
                hi = mid
        cut = lo
        lo, hi = 0, n
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[(mid + cut) % n] < target:
                lo = mid + 1
            else:
                hi = mid
        index = (lo + cut) % n
        return index if nums[index] == target else -1
