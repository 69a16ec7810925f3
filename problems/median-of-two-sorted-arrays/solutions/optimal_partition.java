// role: optimal
// verdict: accepted
// time: log n
// space: 1
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        if (nums1.length > nums2.length) {
            return findMedianSortedArrays(nums2, nums1);
        }
        int m = nums1.length;
        int n = nums2.length;
        int half = (m + n + 1) / 2;
        int lo = 0;
        int hi = m;
        while (lo < hi) {
            int i = (lo + hi) / 2;
            if (nums1[i] < nums2[half - i - 1]) {
                lo = i + 1;
            } else {
                hi = i;
            }
        }
        int i = lo;
        int j = half - lo;
        int lower = Math.max(i > 0 ? nums1[i - 1] : Integer.MIN_VALUE, j > 0 ? nums2[j - 1] : Integer.MIN_VALUE);
        if ((m + n) % 2 == 1) {
            return lower;
        }
        int upper = Math.min(i < m ? nums1[i] : Integer.MAX_VALUE, j < n ? nums2[j] : Integer.MAX_VALUE);
        return (lower + upper) / 2.0;
    }
}
