# role: alternative
# verdict: accepted
# time: n log n
# space: 1
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        n = len(nums) - 1
        answer = 0
        for bit in range(n.bit_length()):
            surplus = 0
            for i, num in enumerate(nums):
                surplus += (num >> bit & 1) - (i >> bit & 1)
            if surplus > 0:
                answer |= 1 << bit
        return answer
