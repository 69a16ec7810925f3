// input: two_lists
// time: n+m
// space: n+m
int solve(int* a, int aSize, int* b, int bSize) {
    int* merged = malloc((aSize + bSize) * sizeof(int));
    int count = 0;
    for (int i = 0, j = 0; i < aSize || j < bSize;) {
        if (j == bSize || (i < aSize && a[i] < b[j]))
            merged[count++] = a[i++];
        else
            merged[count++] = b[j++];
    }
    int middle = merged[count / 2];
    free(merged);
    return middle;
}
