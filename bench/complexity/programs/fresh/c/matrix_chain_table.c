// input: ints
// time: n^3
// space: n^2
/* nums[i] x nums[i + 1] are the sizes of matrix i (kept small): the fewest multiplications for all of them. */
int solve(int* nums, int numsSize) {
    int n = numsSize;
    if (n < 3) return 0;
    int* size = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) size[i] = nums[i] % 100 + 1;

    long long** cost = malloc(n * sizeof(long long*));
    for (int i = 0; i < n; i++) cost[i] = calloc(n, sizeof(long long));

    for (int len = 2; len < n; len++) {
        for (int left = 0; left + len < n; left++) {
            int right = left + len;
            cost[left][right] = LLONG_MAX;
            for (int k = left + 1; k < right; k++) {
                long long c = cost[left][k] + cost[k][right] + (long long)size[left] * size[k] * size[right];
                if (c < cost[left][right]) cost[left][right] = c;
            }
        }
    }
    int answer = cost[0][n - 1] % 1000000007;
    for (int i = 0; i < n; i++) free(cost[i]);
    free(cost);
    free(size);
    return answer;
}
