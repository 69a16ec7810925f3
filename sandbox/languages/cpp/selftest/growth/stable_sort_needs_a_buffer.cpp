// input: ints_in_place
// time: n log n
// space: n
void solve(vector<int>& nums) {
    stable_sort(nums.begin(), nums.end());
}
