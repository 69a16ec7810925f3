# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        missing = 0
        while missing in present:
            missing += 1
        return missing
