// input: ints
// time: n^2
// space: n^2
int solve(vector<int>& nums) {
    int n = nums.size();
    vector<vector<int>> distance(n, vector<int>(n));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            distance[i][j] = abs(nums[i] - nums[j]);
    int best = 0;
    for (auto& row : distance) best = max(best, *max_element(row.begin(), row.end()));
    return best;
}
