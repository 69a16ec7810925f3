// problem: two-sum
// verdict: runtime-error
// message: stack overflow: more than 256 MB of stack are in use
class Solution {
    int deepest(vector<int>& nums, int at) {
        char text[100];
        snprintf(text, sizeof text, "%d", nums[at % nums.size()]);
        return deepest(nums, at + 1) + text[0];
    }

public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {deepest(nums, 0), 1};
    }
};
