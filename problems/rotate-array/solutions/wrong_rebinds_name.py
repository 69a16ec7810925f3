# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= len(nums)
        nums = nums[-k:] + nums[:-k]
