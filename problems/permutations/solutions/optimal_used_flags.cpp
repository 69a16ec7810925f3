// role: optimal
// verdict: accepted
// time: n*n!
// space: n
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> result;
        vector<int> order;
        vector<bool> used(nums.size());
        function<void()> fill = [&]() {
            if (order.size() == nums.size()) {
                result.push_back(order);
                return;
            }
            for (int i = 0; i < nums.size(); i++) {
                if (used[i]) continue;
                used[i] = true;
                order.push_back(nums[i]);
                fill();
                order.pop_back();
                used[i] = false;
            }
        };
        fill();
        return result;
    }
};
