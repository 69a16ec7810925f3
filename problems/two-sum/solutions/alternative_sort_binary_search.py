# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        pairs = sorted((value, i) for i, value in enumerate(nums))
        n = len(pairs)
        for j in range(n):
            rest = target - pairs[j][0]
            lo, hi = j + 1, n
            while lo < hi:
                mid = (lo + hi) // 2
                if pairs[mid][0] < rest:
                    lo = mid + 1
                else:
                    hi = mid
            if lo < n and pairs[lo][0] == rest:
                return [pairs[j][1], pairs[lo][1]]
        return []
