# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        total = run = 0
        for num in nums:
            if num == 0:
                run += 1
                total += run  # the zero-filled subarrays that end here
            else:
                run = 0
        return total
