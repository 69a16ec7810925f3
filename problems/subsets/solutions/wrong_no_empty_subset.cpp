// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: n
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> found;
        for (int mask = 1; mask < 1 << nums.size(); mask++) {
            vector<int> subset;
            for (int i = 0; i < nums.size(); i++)
                if (mask & (1 << i))
                    subset.push_back(nums[i]);
            found.push_back(subset);
        }
        return found;
    }
};
