// role: alternative
// verdict: accepted
// time: log n
// space: log n
class Solution {
public:
    int search(vector<int>& nums, int target) {
        return find(nums, target, 0, (int)nums.size() - 1);
    }

private:
    int find(vector<int>& nums, int target, int lo, int hi) {
        if (lo > hi) return -1;
        int mid = lo + (hi - lo) / 2;
        if (nums[mid] == target) return mid;
        int left = nums[mid] > target ? find(nums, target, lo, mid - 1) : -1;
        int right = nums[mid] < target ? find(nums, target, mid + 1, hi) : -1;
        return max(left, right);
    }
};
