// input: ints_in_place
// time: n
// space: n
// The copy takes the place of the input: it is not in place.
void solve(vector<int>& nums) {
    vector<int> turned(nums.rbegin(), nums.rend());
    nums.swap(turned);
}
