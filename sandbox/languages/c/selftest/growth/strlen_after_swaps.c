// input: text
// time: n^2
// space: 1
// Swapping letters does not change the length, but the length is asked for each time.
int solve(char* s) {
    for (int i = 0; i < (int)strlen(s) / 2; i++) {
        char kept = s[i];
        s[i] = s[strlen(s) - 1 - i];
        s[strlen(s) - 1 - i] = kept;
    }
    return s[0];
}
