# role: optimal
# verdict: accepted
# time: n*n!
# space: n
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []
        order = []
        used = [False] * len(nums)

        def fill() -> None:
            if len(order) == len(nums):
                result.append(order[:])
                return
            for i in range(len(nums)):
                if not used[i]:
                    used[i] = True
                    order.append(nums[i])
                    fill()
                    order.pop()
                    used[i] = False

        fill()
        return result
