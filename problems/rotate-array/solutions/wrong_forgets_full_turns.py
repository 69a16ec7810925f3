# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        nums[:] = nums[-k:] + nums[:-k]  # slices do not wrap when k exceeds the length
