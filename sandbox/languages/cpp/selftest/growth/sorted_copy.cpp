// input: ints
// time: n log n
// space: n
int solve(vector<int> nums) {
    vector<int> sorted(nums);
    sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}
