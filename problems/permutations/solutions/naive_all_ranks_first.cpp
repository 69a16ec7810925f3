// role: naive
// verdict: accepted
// time: n*n!
// space: n!
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        int n = nums.size(), count = 1;
        for (int k = 2; k <= n; k++) count *= k;
        vector<int> ranks(count);
        iota(ranks.begin(), ranks.end(), 0);
        vector<vector<int>> result;
        for (int rank : ranks) {
            vector<int> order = nums;
            for (int left = n; left > 1; left--) {
                swap(order[rank % left], order[left - 1]);
                rank /= left;
            }
            result.push_back(order);
        }
        return result;
    }
};
