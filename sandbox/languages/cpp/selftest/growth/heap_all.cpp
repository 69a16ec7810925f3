// input: descending
// time: n log n
// space: n
int solve(vector<int>& nums) {
    priority_queue<int, vector<int>, greater<int>> heap;
    heap = priority_queue<int, vector<int>, greater<int>>(nums.begin(), nums.end());
    int sum = 0;
    while (!heap.empty()) {
        sum ^= heap.top();
        heap.pop();
    }
    return sum;
}
