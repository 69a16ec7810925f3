// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    int* first = malloc(numCourses * sizeof(int));
    int* next = malloc(prerequisitesSize * sizeof(int));
    int* missing = calloc(numCourses, sizeof(int));
    int* order = malloc(numCourses * sizeof(int));
    memset(first, -1, numCourses * sizeof(int));
    for (int i = 0; i < prerequisitesSize; i++) {
        next[i] = first[prerequisites[i][1]];
        first[prerequisites[i][1]] = i;
        missing[prerequisites[i][0]]++;
    }
    *returnSize = 0;
    for (int c = 0; c < numCourses; c++)
        if (!missing[c]) order[(*returnSize)++] = c;
    for (int done = 0; done < *returnSize; done++)
        for (int i = first[order[done]]; i >= 0; i = next[i])
            if (--missing[prerequisites[i][0]] == 0)
                order[(*returnSize)++] = prerequisites[i][0];
    return order;  // also where a cycle leaves courses out
}
