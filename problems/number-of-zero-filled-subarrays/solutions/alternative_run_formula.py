# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        n = len(nums)
        ans = 0
        i = 0
        while i < n:
            j = i
            while j < n and nums[j] == 0:
                j += 1
            ans += (j - i) * (j - i + 1) // 2
            i = j + 1
        return ans
