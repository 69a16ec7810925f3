// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        int n = nums.size();
        vector<int> masks(1 << n);
        iota(masks.begin(), masks.end(), 0);
        sort(masks.begin(), masks.end(), greater<int>());
        vector<vector<int>> found;
        for (int mask : masks) {
            vector<int> subset;
            for (int i = 0; i < n; i++)
                if (mask & (1 << i))
                    subset.push_back(nums[i]);
            found.push_back(subset);
        }
        return found;
    }
};
