// input: two_lists
// time: n+m
// space: n
int solve(vector<int>& a, vector<int>& b) {
    unordered_set<int> known(a.begin(), a.end());
    int common = 0;
    for (int num : b) common += known.count(num);
    return common;
}
