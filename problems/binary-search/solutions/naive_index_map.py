# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        position = {num: i for i, num in enumerate(nums)}
        return position.get(target, -1)
