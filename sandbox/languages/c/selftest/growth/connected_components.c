// input: edges
// time: V+E
// space: V+E
int solve(int n, int** edges, int edgesSize, int* edgesColSize) {
    // Edges of a node are a list: first[node], then next[edge]; each edge is there twice.
    int* first = malloc(n * sizeof(int));
    int* next = malloc((2 * edgesSize + 1) * sizeof(int));
    int* seen = calloc(n, sizeof(int));
    int* open = malloc(n * sizeof(int));
    int components = 0, count = 0;
    for (int v = 0; v < n; v++) first[v] = -1;
    for (int e = 0; e < 2 * edgesSize; e++) {
        next[e] = first[edges[e / 2][e % 2]];
        first[edges[e / 2][e % 2]] = e;
    }
    for (int start = 0; start < n; start++) {
        if (seen[start]) continue;
        components++;
        seen[start] = 1;
        open[count++] = start;
        while (count > 0) {
            int node = open[--count];
            for (int e = first[node]; e >= 0; e = next[e]) {
                int other = edges[e / 2][1 - e % 2];
                if (seen[other]) continue;
                seen[other] = 1;
                open[count++] = other;
            }
        }
    }
    free(first);
    free(next);
    free(seen);
    free(open);
    return components;
}
