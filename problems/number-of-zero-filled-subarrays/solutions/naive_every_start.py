# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        count = 0
        for i in range(len(nums)):
            for j in range(i, len(nums)):
                if nums[j] != 0:
                    break
                count += 1
        return count
