// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    vector<bool> failed;

    bool reaches_end(const vector<int>& nums, int place) {
        int last = nums.size() - 1;
        if (place == last) return true;
        if (failed[place]) return false;
        for (int next = min(place + nums[place], last); next > place; next--)
            if (reaches_end(nums, next)) return true;
        failed[place] = true;
        return false;
    }

public:
    bool canJump(vector<int>& nums) {
        failed.assign(nums.size(), false);
        return reaches_end(nums, 0);
    }
};
