# role: alternative
# verdict: accepted
# time: n
# space: 1
from random import randint


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        lo, hi = 0, len(nums) - 1
        wanted = len(nums) - k
        while lo < hi:
            pivot = nums[randint(lo, hi)]
            i, j = lo, hi
            while i <= j:
                while nums[i] < pivot:
                    i += 1
                while nums[j] > pivot:
                    j -= 1
                if i <= j:
                    nums[i], nums[j] = nums[j], nums[i]
                    i += 1
                    j -= 1
            if wanted <= j:
                hi = j
            elif wanted >= i:
                lo = i
            else:
                break
        return nums[wanted]
