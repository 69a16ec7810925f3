// input: ints
// time: n^2
// space: 1
int solve(const vector<int>& nums) {
    int found = 0;
    for (int num : nums)
        if (find(nums.begin(), nums.end(), num + 1) != nums.end())
            found++;
    return found;
}
