# role: optimal
# verdict: accepted
# time: n*2^n
# space: n
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []
        taken = [False] * len(nums)

        def decide(i: int) -> None:
            if i == len(nums):
                result.append([num for num, take in zip(nums, taken) if take])
                return
            taken[i] = True
            decide(i + 1)
            taken[i] = False
            decide(i + 1)

        decide(0)
        return result
