# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        def reverse(left: int, right: int) -> None:
            while left < right:
                nums[left], nums[right] = nums[right], nums[left]
                left += 1
                right -= 1

        n = len(nums)
        k %= n
        reverse(0, n - 1)
        reverse(0, k - 1)
        reverse(k, n - 1)
