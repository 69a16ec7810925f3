// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    // The pairs of each needed course are a list: first[course], then next[pair].
    int* first = malloc(numCourses * sizeof(int));
    int* next = malloc(prerequisitesSize * sizeof(int));
    int* missing = calloc(numCourses, sizeof(int));
    int* order = malloc(numCourses * sizeof(int));
    for (int c = 0; c < numCourses; c++) first[c] = -1;
    for (int i = 0; i < prerequisitesSize; i++) {
        int needed = prerequisites[i][1];
        next[i] = first[needed];
        first[needed] = i;
        missing[prerequisites[i][0]]++;
    }
    int done = 0, ready = 0;
    for (int c = 0; c < numCourses; c++)
        if (!missing[c]) order[ready++] = c;
    while (done < ready) {
        int course = order[done++];
        for (int i = first[course]; i >= 0; i = next[i])
            if (--missing[prerequisites[i][0]] == 0)
                order[ready++] = prerequisites[i][0];
    }
    free(first);
    free(next);
    free(missing);
    *returnSize = ready == numCourses ? numCourses : 0;
    return order;
}
