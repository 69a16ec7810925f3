// input: two_lists
// time: n*m
// space: 1
int solve(vector<int>& a, vector<int>& b) {
    int common = 0;
    for (int x : a)
        for (int y : b)
            if (x == y)
                common++;
    return common;
}
