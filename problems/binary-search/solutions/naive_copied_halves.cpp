// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    // Taken by value: each call copies what is left of the list.
    int search(vector<int> nums, int target) {
        if (nums.empty()) return -1;
        int mid = nums.size() / 2;
        if (nums[mid] == target) return mid;
        if (nums[mid] > target)
            return search(vector<int>(nums.begin(), nums.begin() + mid), target);
        int at = search(vector<int>(nums.begin() + mid + 1, nums.end()), target);
        return at < 0 ? -1 : mid + 1 + at;
    }
};
