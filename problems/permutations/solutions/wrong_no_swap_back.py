# role: wrong
# verdict: wrong-answer
# time: n*n!
# space: n
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []

        def fill(place: int) -> None:
            if place == len(nums):
                result.append([num for num in nums])
                return
            for i in range(place, len(nums)):
                nums[place], nums[i] = nums[i], nums[place]
                fill(place + 1)

        fill(0)
        return result
