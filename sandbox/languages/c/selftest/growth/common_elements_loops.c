// input: two_lists
// time: n*m
// space: 1
int solve(int* a, int aSize, int* b, int bSize) {
    int common = 0;
    for (int i = 0; i < aSize; i++)
        for (int j = 0; j < bSize; j++)
            common += a[i] == b[j];
    return common;
}
