// role: wrong
// verdict: runtime-error
// time: log n
// space: 1
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int lo = 0, hi = nums.size();
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            if (nums[mid] < target)
                lo = mid + 1;
            else
                hi = mid;
        }
        return nums[lo] == target ? lo : -1;  // there may be no number at lo
    }
};
