// input: ints
// time: n^3
// space: 1
int solve(vector<int>& nums) {
    int n = nums.size(), found = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++)
                if ((nums[i] ^ nums[j] ^ nums[k]) == 7)
                    found++;
    return found;
}
