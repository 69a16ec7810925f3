# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        taken = [False] * (n + 2)
        total = 0
        for i in sorted(range(n), key=lambda i: -nums[i]):
            if not taken[i] and not taken[i + 2]:
                taken[i + 1] = True
                total += nums[i]
        return total
