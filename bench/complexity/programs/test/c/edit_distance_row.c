// input: two_texts
// time: n*m
// space: m
#define MIN(x, y) ((x) < (y) ? (x) : (y))

int solve(char* a, char* b) {
    int n = strlen(a), m = strlen(b);
    int* row = malloc((m + 1) * sizeof *row);
    for (int j = 0; j <= m; j++) row[j] = j;
    for (int i = 1; i <= n; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            int above = row[j];
            if (a[i - 1] == b[j - 1])
                row[j] = diagonal;
            else
                row[j] = 1 + MIN(diagonal, MIN(above, row[j - 1]));
            diagonal = above;
        }
    }
    int answer = row[m];
    free(row);
    return answer;
}
