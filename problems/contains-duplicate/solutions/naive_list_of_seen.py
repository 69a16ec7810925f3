# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = []
        for num in nums:
            if num in seen:
                return True
            seen.append(num)
        return False
