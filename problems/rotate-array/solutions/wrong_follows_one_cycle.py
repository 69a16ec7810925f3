# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        k %= n
        i, carried = 0, nums[0]
        for _ in range(n):
            # comes back to place 0 too early when n and k have a common factor
            i = (i + k) % n
            nums[i], carried = carried, nums[i]
