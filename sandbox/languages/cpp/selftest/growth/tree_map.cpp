// input: ints
// time: n log n
// space: n
int solve(vector<int>& nums) {
    map<int, int> count;
    for (int num : nums) count[num]++;
    int best = 0;
    for (const auto& [num, times] : count) best = max(best, times);
    return best;
}
