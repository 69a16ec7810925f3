# role: wrong
# verdict: wrong-answer
# time: n log n
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        low, high = 1, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            count = 0
            for num in nums:
                if num <= middle:
                    count += 1
            if count >= middle:  # as many as there may be is not too many
                high = middle
            else:
                low = middle + 1
        return low
