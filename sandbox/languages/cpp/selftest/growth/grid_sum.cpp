// input: grid
// time: n*m
// space: 1
int solve(vector<vector<int>>& grid) {
    int sum = 0;
    for (auto& row : grid)
        for (int cell : row)
            sum += cell;
    return sum;
}
