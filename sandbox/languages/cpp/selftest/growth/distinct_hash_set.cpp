// input: ints
// time: n
// space: n
int solve(vector<int>& nums) {
    unordered_set<int> seen;
    for (int num : nums)
        if (!seen.insert(num).second)
            return num;
    return seen.size();
}
