# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = []
        i = j = 0
        while i < len(nums1) and j < len(nums2):
            if nums1[i] <= nums2[j]:
                merged.append(nums1[i])
                i += 1
            else:
                merged.append(nums2[j])
                j += 1
        merged += nums1[i:]
        merged += nums2[j:]
        n = len(merged)
        return (merged[(n - 1) // 2] + merged[n // 2]) / 2
