# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        last = len(nums) - 1
        good = [False] * len(nums)
        good[last] = True
        for i in range(last - 1, -1, -1):
            for j in range(i + 1, min(i + nums[i], last) + 1):
                if good[j]:
                    good[i] = True
                    break
        return good[0]
