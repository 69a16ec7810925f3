// input: two_texts
// time: n*m
// space: n*m
int solve(string a, string b) {
    int n = a.size(), m = b.size();
    vector<vector<int>> cost(n + 1, vector<int>(m + 1));
    for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= m; j++) {
            if (i == 0 || j == 0)
                cost[i][j] = i + j;
            else
                cost[i][j] = min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
        }
    }
    return cost[n][m];
}
