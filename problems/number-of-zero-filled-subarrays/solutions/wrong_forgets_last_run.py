# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        total = 0
        run = 0
        for num in nums:
            if num == 0:
                run += 1
            else:
                total += run * (run + 1) // 2
                run = 0
        return total
