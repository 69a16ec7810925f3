# input: ints
# time: n
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        runs = 0
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if nums[j] != nums[i]:
                    break
                runs += 1
        return runs
