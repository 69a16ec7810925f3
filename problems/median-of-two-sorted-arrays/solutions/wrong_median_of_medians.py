# role: wrong
# verdict: wrong-answer
# time: 1
# space: 1
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def median(nums: List[int]) -> float:
            n = len(nums)
            return (nums[(n - 1) // 2] + nums[n // 2]) / 2

        if not nums1 or not nums2:
            return median(nums1 or nums2)
        return (median(nums1) + median(nums2)) / 2
