# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        runs = []
        previous = None
        for num in nums:
            if num == 0:
                if previous == 0:
                    runs[-1] += 1
                else:
                    runs.append(1)
            previous = num
        return sum(run * (run + 1) // 2 for run in runs)
