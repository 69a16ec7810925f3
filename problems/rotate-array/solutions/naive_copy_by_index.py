# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        rotated = [0] * n
        for i in range(n):
            rotated[(i + k) % n] = nums[i]
        for i in range(n):
            nums[i] = rotated[i]
