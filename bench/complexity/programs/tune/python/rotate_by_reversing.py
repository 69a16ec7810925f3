# input: ints_in_place
# time: n
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> None:
        def reverse(low, high):
            while low < high:
                nums[low], nums[high] = nums[high], nums[low]
                low += 1
                high -= 1

        k = len(nums) // 3
        reverse(0, len(nums) - 1)
        reverse(0, k - 1)
        reverse(k, len(nums) - 1)
