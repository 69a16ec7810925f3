// input: ints_k
// time: n + k log n
// space: n
class Solution {
public:
    int solve(vector<int>& nums, int k) {
        priority_queue<int> pq(nums.begin(), nums.end());
        while (--k > 0 && pq.size() > 1) pq.pop();
        return pq.top();
    }
};
