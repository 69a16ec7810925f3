// input: ints_k
// time: n log k
// space: k
int solve(vector<int>& nums, int k) {
    set<int> smallest;
    for (int num : nums) {
        smallest.insert(num);
        if (smallest.size() > k) smallest.erase(prev(smallest.end()));
    }
    return *smallest.rbegin();
}
