// input: ascending
// time: sqrt n
// space: 1
int solve(vector<int>& nums, int target) {
    int n = nums.size(), step = sqrt(n), at = 0;
    while (at + step < n && nums[at + step] <= target) at += step;
    while (at < n && nums[at] < target) at++;
    return at;
}
