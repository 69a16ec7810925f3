// problem: course-schedule-ii
// verdict: accepted
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    int *order = malloc(numCourses * sizeof(int)), count = 0, before;
    char done[numCourses], blocked[numCourses];
    memset(done, 0, numCourses);
    do {
        before = count;
        memset(blocked, 0, numCourses);
        for (int i = 0; i < prerequisitesSize; i++)
            if (!done[prerequisites[i][1]]) blocked[prerequisites[i][0]] = 1;
        for (int c = 0; c < numCourses; c++)
            if (!done[c] && !blocked[c]) done[c] = 1, order[count++] = c;
    } while (count > before);
    if (count < numCourses) return NULL;  // and *returnSize is left alone
    *returnSize = count;
    return order;
}
