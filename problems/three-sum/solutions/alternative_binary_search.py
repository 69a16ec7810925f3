# role: alternative
# verdict: accepted
# time: n^2*log n
# space: n
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        n = len(nums)
        triplets = []
        for i in range(n - 2):
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            for j in range(i + 1, n - 1):
                if j > i + 1 and nums[j] == nums[j - 1]:
                    continue
                rest = -nums[i] - nums[j]
                low, high = j + 1, n
                while low < high:
                    middle = (low + high) // 2
                    if nums[middle] < rest:
                        low = middle + 1
                    else:
                        high = middle
                if low < n and nums[low] == rest:
                    triplets.append([nums[i], nums[j], rest])
        return triplets
