// input: ints
// time: n
// space: 1
int solve(vector<int>& nums) {
    int best = nums[0];
    for (int num : nums) best = max(best, num);
    return best;
}
