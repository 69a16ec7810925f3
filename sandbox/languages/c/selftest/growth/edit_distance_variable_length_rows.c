// input: two_texts
// time: n*m
// space: m
int solve(char* a, char* b) {
    int n = strlen(a), m = strlen(b);
    int above[m + 1], row[m + 1];
    for (int j = 0; j <= m; j++) above[j] = j;
    for (int i = 1; i <= n; i++) {
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            int best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            if (above[j - 1] + (a[i - 1] != b[j - 1]) < best) best = above[j - 1] + (a[i - 1] != b[j - 1]);
            row[j] = best;
        }
        for (int j = 0; j <= m; j++) above[j] = row[j];
    }
    return above[m];
}
