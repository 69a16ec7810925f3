# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        answer = [1] * n
        for i in range(1, n):
            answer[i] = answer[i - 1] * nums[i - 1]
        behind = 1
        for i in range(n - 1, -1, -1):
            behind *= nums[i]
            answer[i] *= behind
        return answer
