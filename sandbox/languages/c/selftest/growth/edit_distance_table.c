// input: two_texts
// time: n*m
// space: n*m
static int least(int a, int b, int c) {
    int best = a < b ? a : b;
    return best < c ? best : c;
}

int solve(char* a, char* b) {
    int n = strlen(a), m = strlen(b);
    int** cost = malloc((n + 1) * sizeof(int*));
    for (int i = 0; i <= n; i++) {
        cost[i] = malloc((m + 1) * sizeof(int));
        for (int j = 0; j <= m; j++) {
            if (i == 0 || j == 0)
                cost[i][j] = i + j;
            else
                cost[i][j] = least(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
        }
    }
    int distance = cost[n][m];
    for (int i = 0; i <= n; i++) free(cost[i]);
    free(cost);
    return distance;
}
