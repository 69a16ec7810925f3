// input: ints
// time: n^2 log n
// space: n
int solve(vector<int>& nums) {
    long long sum = 0;
    for (size_t i = 0; i < nums.size(); i++) {
        vector<int> others(nums);
        others.erase(others.begin() + i);
        sort(others.begin(), others.end());
        sum += others.empty() ? 0 : others[others.size() / 2];
    }
    return sum % 1000007;
}
