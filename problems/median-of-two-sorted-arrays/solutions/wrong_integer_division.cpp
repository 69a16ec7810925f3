// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        int lo = 0, hi = m;
        while (lo < hi) {
            int i = (lo + hi) / 2;
            if (nums1[i] < nums2[half - i - 1]) lo = i + 1;
            else hi = i;
        }
        int i = lo, j = half - lo;
        int lower = max(i > 0 ? nums1[i - 1] : INT_MIN, j > 0 ? nums2[j - 1] : INT_MIN);
        if ((m + n) % 2) return lower;
        int upper = min(i < m ? nums1[i] : INT_MAX, j < n ? nums2[j] : INT_MAX);
        return (lower + upper) / 2;
    }
};
