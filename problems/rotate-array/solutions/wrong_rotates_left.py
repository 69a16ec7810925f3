# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        def reverse(i, j):
            while i < j:
                nums[i], nums[j] = nums[j], nums[i]
                i += 1
                j -= 1

        k %= len(nums)
        # the parts are turned first and the whole last: this is a rotation to the left
        reverse(0, k - 1)
        reverse(k, len(nums) - 1)
        reverse(0, len(nums) - 1)
