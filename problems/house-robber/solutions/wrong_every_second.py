# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def rob(self, nums: List[int]) -> int:
        even = odd = 0
        for i, coins in enumerate(nums):
            if i % 2 == 0:
                even += coins
            else:
                odd += coins
        return max(even, odd)
