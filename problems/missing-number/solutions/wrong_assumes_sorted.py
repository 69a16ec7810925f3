# role: wrong
# verdict: wrong-answer
# time: log n
# space: 1
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == middle:
                low = middle + 1
            else:
                high = middle
        return low
