// role: naive
// verdict: accepted
// time: V*E
// space: V
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    int* order = malloc(numCourses * sizeof(int));
    bool* done = calloc(numCourses, sizeof(bool));
    bool* blocked = malloc(numCourses * sizeof(bool));
    int count = 0, before = -1;
    while (count != before) {
        before = count;
        memset(blocked, 0, numCourses * sizeof(bool));
        for (int i = 0; i < prerequisitesSize; i++)
            if (!done[prerequisites[i][1]]) blocked[prerequisites[i][0]] = true;
        for (int c = 0; c < numCourses; c++) {
            if (!done[c] && !blocked[c]) {
                done[c] = true;
                order[count++] = c;
            }
        }
    }
    free(done);
    free(blocked);
    *returnSize = count == numCourses ? count : 0;
    return order;
}
