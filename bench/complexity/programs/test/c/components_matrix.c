// input: edges
// time: V^2 + E
// space: V^2
int solve(int n, int** edges, int edgesSize, int* edgesColSize) {
    char* adjacent = calloc((size_t)n * n, 1);
    for (int i = 0; i < edgesSize; i++) {
        int u = edges[i][0], v = edges[i][1];
        adjacent[(size_t)u * n + v] = adjacent[(size_t)v * n + u] = 1;
    }
    char* seen = calloc(n, 1);
    int* stack = malloc(n * sizeof(int));
    int components = 0;
    for (int start = 0; start < n; start++) {
        if (seen[start]) continue;
        components++;
        int top = 0;
        stack[top++] = start;
        seen[start] = 1;
        while (top > 0) {
            int node = stack[--top];
            for (int next = 0; next < n; next++) {
                if (adjacent[(size_t)node * n + next] && !seen[next]) {
                    seen[next] = 1;
                    stack[top++] = next;
                }
            }
        }
    }
    free(stack);
    free(seen);
    free(adjacent);
    return components;
}
