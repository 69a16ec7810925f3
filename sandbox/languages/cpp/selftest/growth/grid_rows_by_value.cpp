// input: grid
// time: n*m
// space: m
int solve(vector<vector<int>>& grid) {
    int best = 0;
    for (auto row : grid) {  // a copy of each row
        int sum = accumulate(row.begin(), row.end(), 0);
        best = max(best, sum);
    }
    return best;
}
