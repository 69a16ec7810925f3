# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        count = 0
        for i in range(len(nums)):
            if nums[i] == 0:
                count += 1
                # pairs of zeros are added, longer pieces are not
                if i > 0 and nums[i - 1] == 0:
                    count += 1
        return count
