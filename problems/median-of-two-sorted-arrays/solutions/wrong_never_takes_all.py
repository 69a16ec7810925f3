# role: wrong
# verdict: wrong-answer
# time: log n
# space: 1
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        if len(nums1) > len(nums2):
            nums1, nums2 = nums2, nums1
        m, n = len(nums1), len(nums2)
        half = (m + n + 1) // 2
        lo, hi = 0, max(m - 1, 0)  # the whole shorter list may belong to the lower half
        while lo < hi:
            i = (lo + hi) // 2
            if nums1[i] < nums2[half - i - 1]:
                lo = i + 1
            else:
                hi = i
        lower = max(nums1[lo - 1] if lo > 0 else -inf, nums2[half - lo - 1] if half > lo else -inf)
        if (m + n) % 2:
            return lower
        upper = min(nums1[lo] if lo < m else inf, nums2[half - lo] if half - lo < n else inf)
        return (lower + upper) / 2
