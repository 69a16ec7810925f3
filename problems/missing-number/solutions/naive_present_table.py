# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = [False] * (len(nums) + 1)
        for num in nums:
            present[num] = True
        return present.index(False)
