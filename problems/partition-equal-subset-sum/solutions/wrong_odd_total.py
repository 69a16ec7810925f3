# role: wrong
# verdict: wrong-answer
# time: n*S
# space: S
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half = sum(nums) // 2
        reachable = [True] + [False] * half
        for number in nums:
            for total in range(half, number - 1, -1):
                if reachable[total - number]:
                    reachable[total] = True
        return reachable[half]
