// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), lo = 0, hi = n - 1;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums[mid] > nums[hi]) lo = mid + 1;
            else hi = mid;
        }
        int cut = lo;
        lo = 0, hi = n - 1;
        while (lo <= hi) {
            int mid = (lo + hi) / 2;
            int value = nums[(mid + cut) % n];
            if (value == target) return mid;  // where it was before the rotation
            if (value < target) lo = mid + 1;
            else hi = mid - 1;
        }
        return -1;
    }
};
