// input: ints_k
// time: n
// space: k
int solve(vector<int>& nums, int k) {
    deque<int> window;
    long long sum = 0, best = LLONG_MIN;
    for (int num : nums) {
        window.push_back(num);
        sum += num;
        if (window.size() > k) {
            sum -= window.front();
            window.pop_front();
        }
        best = max(best, sum);
    }
    return best % 1000003;
}
