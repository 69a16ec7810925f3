# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        total = run = 0
        for num in nums:
            if num == 0:
                run += 1
                total += run
        return total
