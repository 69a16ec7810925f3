# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        answer = 0
        for bit in range(31):
            ones = 0
            for num in nums:
                ones += num >> bit & 1
            if ones > len(nums) // 2:
                answer |= 1 << bit
        negative = sum(num < 0 for num in nums)
        return answer - (1 << 31) if negative > len(nums) // 2 else answer
