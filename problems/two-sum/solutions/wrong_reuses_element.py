# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index = {}
        for i, num in enumerate(nums):
            index[num] = i
        for i, num in enumerate(nums):
            # nothing stops the partner from being position i itself
            if target - num in index:
                return [i, index[target - num]]
        return []
