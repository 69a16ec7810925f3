# role: optimal
# verdict: accepted
# time: n*S
# space: S
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        reachable = [True] + [False] * half
        for number in nums:
            for total in range(half, number - 1, -1):
                if reachable[total - number]:
                    reachable[total] = True
        return reachable[half]
