// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int n = nums1.length + nums2.length;
        return (smallest(nums1, nums2, (n + 1) / 2) + smallest(nums1, nums2, n / 2 + 1)) / 2.0;
    }

    private int smallest(int[] nums1, int[] nums2, int k) {
        int a = 0;
        int b = 0;
        while (a < nums1.length && b < nums2.length && k > 1) {
            int i = Math.min(k / 2 + 1, nums1.length - a);  // one more than may be thrown away
            int j = Math.min(k / 2 + 1, nums2.length - b);
            if (nums1[a + i - 1] < nums2[b + j - 1]) {
                a += i;
                k -= i;
            } else {
                b += j;
                k -= j;
            }
        }
        k = Math.max(k, 1);
        if (a >= nums1.length) {
            return nums2[Math.min(b + k, nums2.length) - 1];
        }
        if (b >= nums2.length) {
            return nums1[Math.min(a + k, nums1.length) - 1];
        }
        return Math.min(nums1[a], nums2[b]);
    }
}
