# role: wrong
# verdict: wrong-answer
# time: 2^n
# space: n
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []
        order = []

        def fill(start: int) -> None:
            if len(order) == len(nums):
                result.append(order[:])
                return
            for i in range(start, len(nums)):
                order.append(nums[i])
                fill(i + 1)
                order.pop()

        fill(0)
        return result
