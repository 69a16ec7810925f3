# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for num in nums:
            if nums.count(num) > 1:
                return num
