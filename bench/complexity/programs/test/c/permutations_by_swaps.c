// input: small
// time: n!
// space: n
static void permute(int* p, int size, int n, long long* rising) {
    if (size == 1) {
        if (p[0] < p[n - 1]) ++*rising;
        return;
    }
    for (int i = 0; i < size; i++) {
        permute(p, size - 1, n, rising);
        int other = size % 2 ? 0 : i;
        int kept = p[other];
        p[other] = p[size - 1];
        p[size - 1] = kept;
    }
}

long long solve(int n) {
    int* p = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) p[i] = i;
    long long rising = 0;
    permute(p, n, n, &rising);
    free(p);
    return rising;
}
