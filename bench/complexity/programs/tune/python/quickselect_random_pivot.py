# input: ints
# time: n
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        wanted, low, high = len(nums) // 2, 0, len(nums) - 1
        random.seed(7)
        while low < high:
            pivot = nums[random.randint(low, high)]
            i, j = low, high
            while i <= j:
                while nums[i] < pivot:
                    i += 1
                while nums[j] > pivot:
                    j -= 1
                if i <= j:
                    nums[i], nums[j] = nums[j], nums[i]
                    i += 1
                    j -= 1
            if wanted <= j:
                high = j
            elif wanted >= i:
                low = i
            else:
                break
        return nums[wanted]
