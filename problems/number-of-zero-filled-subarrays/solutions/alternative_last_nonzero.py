# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        ans, last = 0, -1
        for i, num in enumerate(nums):
            if num:
                last = i
            ans += i - last
        return ans
