# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        rank = {number: i for i, number in enumerate(sorted(set(nums)), 1)}
        best = [0] * (len(rank) + 1)
        for number in nums:
            length = 1
            i = rank[number] - 1
            while i > 0:
                length = max(length, best[i] + 1)
                i -= i & -i
            i = rank[number]
            while i < len(best):
                best[i] = max(best[i], length)
                i += i & -i
        return max(best)
