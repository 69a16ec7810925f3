# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        for num in nums:
            if nums.count(num) > len(nums) // 2:
                return num
