# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        for number in range(len(nums)):  # n itself may be missing
            if number not in present:
                return number
        return -1
