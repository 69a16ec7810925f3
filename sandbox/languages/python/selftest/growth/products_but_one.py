# input: ints_to_list
# time: n
# space: 1
class Solution:
    def solve(self, nums):
        mod = 1_000_000_007
        answer = []
        before = 1
        for x in nums:
            answer.append(before)
            before = before * (x + 3) % mod
        behind = 1
        for i in reversed(range(len(nums))):
            answer[i] = answer[i] * behind % mod
            behind = behind * (nums[i] + 3) % mod
        return answer
