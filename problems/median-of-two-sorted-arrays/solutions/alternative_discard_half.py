# role: alternative
# verdict: accepted
# time: log n
# space: log n
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def smallest(a: int, b: int, k: int) -> int:
            """The k-th smallest value of nums1[a:] and nums2[b:], k from 1."""
            if a == len(nums1):
                return nums2[b + k - 1]
            if b == len(nums2):
                return nums1[a + k - 1]
            if k == 1:
                return min(nums1[a], nums2[b])
            i = min(k // 2, len(nums1) - a)
            j = min(k // 2, len(nums2) - b)
            if nums1[a + i - 1] < nums2[b + j - 1]:
                return smallest(a + i, b, k - i)
            return smallest(a, b + j, k - j)

        n = len(nums1) + len(nums2)
        if n % 2:
            return smallest(0, 0, n // 2 + 1)
        return (smallest(0, 0, n // 2) + smallest(0, 0, n // 2 + 1)) / 2
