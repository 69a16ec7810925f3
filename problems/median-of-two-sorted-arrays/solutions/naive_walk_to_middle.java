// role: naive
// verdict: accepted
// time: n
// space: 1
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int n = nums1.length + nums2.length;
        int i = 0;
        int j = 0;
        int before = 0;
        int current = 0;
        for (int step = 0; step <= n / 2; step++) {
            before = current;
            if (j == nums2.length || (i < nums1.length && nums1[i] <= nums2[j])) {
                current = nums1[i++];
            } else {
                current = nums2[j++];
            }
        }
        return n % 2 == 1 ? current : (before + current) / 2.0;
    }
}
