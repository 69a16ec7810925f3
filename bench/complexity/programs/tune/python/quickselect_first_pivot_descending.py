# input: descending
# time: n^2
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        wanted, low, high = 0, 0, len(nums) - 1
        while low < high:
            pivot, border = nums[high], low
            for i in range(low, high):
                if nums[i] > pivot:
                    nums[i], nums[border] = nums[border], nums[i]
                    border += 1
            nums[border], nums[high] = nums[high], nums[border]
            if border == wanted:
                break
            if wanted < border:
                high = border - 1
            else:
                low = border + 1
        return nums[wanted]
