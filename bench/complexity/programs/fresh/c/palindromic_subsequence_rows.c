// input: text
// time: n^2
// space: n
static int max(int a, int b) { return a > b ? a : b; }

int solve(char* s) {
    int n = strlen(s);
    int* below = calloc(n + 1, sizeof(int)); /* row i + 1 */
    int* row = calloc(n + 1, sizeof(int));
    for (int i = n - 1; i >= 0; i--) {
        row[i] = 1;
        for (int j = i + 1; j < n; j++) {
            if (s[i] == s[j])
                row[j] = (j - 1 > i ? below[j - 1] : 0) + 2;
            else
                row[j] = max(below[j], row[j - 1]);
        }
        int* other = below;
        below = row;
        row = other;
    }
    int longest = n > 0 ? below[n - 1] : 0;
    free(below);
    free(row);
    return longest;
}
