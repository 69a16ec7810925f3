# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        ordered = sorted(nums)
        for i in range(1, len(ordered)):
            if ordered[i] == ordered[i - 1]:
                return ordered[i]
