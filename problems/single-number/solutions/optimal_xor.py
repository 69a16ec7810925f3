# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        single = 0
        for num in nums:
            single ^= num
        return single
