// input: ints_k
// time: n log k
// space: k
int solve(vector<int>& nums, int k) {
    vector<int> storage;
    storage.reserve(k + 1);
    priority_queue<int> largest(less<int>(), move(storage));
    for (int num : nums) {
        largest.push(num);
        if (largest.size() > k) largest.pop();
    }
    return largest.top();
}
