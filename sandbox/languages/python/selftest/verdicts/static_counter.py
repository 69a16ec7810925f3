# problem: number-of-zero-filled-subarrays
# verdict: wrong-answer
class Solution:
    calls = 0

    def zeroFilledSubarray(self, nums: List[int]) -> int:
        Solution.calls += 1
        return Solution.calls - 1  # 0 in every case, because nothing survives from the case before
