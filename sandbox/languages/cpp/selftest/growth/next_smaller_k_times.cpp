// input: ints_k
// time: n*k
// space: 1
int solve(vector<int>& nums, int k) {
    int smallest = INT_MIN;
    for (int round = 0; round < k; round++) {
        int next = INT_MAX;
        for (int num : nums)
            if (num > smallest && num < next)
                next = num;
        smallest = next;
    }
    return smallest;
}
