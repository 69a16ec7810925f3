# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        answer = [1] * n
        before = 1
        for i in range(n):
            answer[i] = before
            before *= nums[i]
        behind = 1
        for i in range(n - 1, -1, -1):
            answer[i] *= behind
            behind *= nums[i]
        return answer
