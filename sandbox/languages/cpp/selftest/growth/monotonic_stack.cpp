// input: ints_to_list
// time: n
// space: n
vector<int> solve(vector<int>& nums) {
    vector<int> next(nums.size(), -1);
    vector<int> waiting;
    for (int i = (int)nums.size() - 1; i >= 0; i--) {
        while (!waiting.empty() && waiting.size() > nums.size()) waiting.pop_back();
        if (!waiting.empty()) next[i] = waiting.back();
        waiting.push_back(nums[i]);
    }
    return next;
}
