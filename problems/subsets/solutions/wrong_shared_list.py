# role: wrong
# verdict: wrong-answer
# time: 2^n
# space: n
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []
        subset = []

        def extend(start: int) -> None:
            result.append(subset)
            for i in range(start, len(nums)):
                subset.append(nums[i])
                extend(i + 1)
                subset.pop()

        extend(0)
        return result
