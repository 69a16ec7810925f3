# problem: two-sum
# verdict: accepted
from typing import List

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i in range(len(nums)):
            for j in range(i):
                if nums[i] + nums[j] == target:
                    return [j, i]
        return []

if __name__ == "__main__":
    print(Solution().twoSum([2, 7], 9))
