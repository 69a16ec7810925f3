# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        for _ in range(k % len(nums)):
            nums.insert(0, nums.pop())
