// input: ints_in_place
// time: n
// space: 1
void solve(vector<int>& nums) {
    reverse(nums.begin(), nums.end());
}
