// input: ints
// time: n^2
// space: n
// A helper that takes its list by value: each call copies all, in blocks.
int at(vector<int> nums, int place) {
    return nums[place];
}

int solve(vector<int>& nums) {
    int best = 0;
    for (size_t i = 0; i < nums.size(); i++) best = max(best, at(nums, i));
    return best;
}
