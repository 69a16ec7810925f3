# role: alternative
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums = sorted(nums)
        n = len(nums)
        triplets = []
        for i in range(n):
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            seen = set()
            j = i + 1
            while j < n:
                rest = -nums[i] - nums[j]
                if rest in seen:
                    triplets.append([nums[i], rest, nums[j]])
                    while j + 1 < n and nums[j + 1] == nums[j]:
                        j += 1
                seen.add(nums[j])
                j += 1
        return triplets
