// role: alternative
// verdict: accepted
// time: n^2*log n
// space: log n
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> triplets;
        int n = nums.size();
        for (int i = 0; i < n; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            for (int j = i + 1; j < n; j++) {
                if (j > i + 1 && nums[j] == nums[j - 1]) continue;
                int rest = -nums[i] - nums[j];
                if (binary_search(nums.begin() + j + 1, nums.end(), rest))
                    triplets.push_back({nums[i], nums[j], rest});
            }
        }
        return triplets;
    }
};
