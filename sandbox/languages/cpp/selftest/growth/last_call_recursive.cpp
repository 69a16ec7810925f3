// input: ascending
// time: log n
// space: log n
// The recursive call is the last thing that each call does.
int find(const vector<int>& nums, int target, int low, int high) {
    if (low > high) return 0;
    int middle = low + (high - low) / 2;
    if (nums[middle] == target) return 1;
    if (nums[middle] < target) return find(nums, target, middle + 1, high);
    return find(nums, target, low, middle - 1);
}

int solve(vector<int>& nums, int target) {
    return find(nums, target, 0, int(nums.size()) - 1);
}
