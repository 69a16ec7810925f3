// input: ints
// time: n
// space: n
int solve(vector<int>& nums) {
    vector<int> odd;
    for (int num : nums)
        if (num % 2)
            odd.push_back(num);
    return odd.empty() ? 0 : odd.back();
}
