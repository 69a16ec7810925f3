// role: alternative
// verdict: accepted
// time: n*n!
// space: n
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<int> places(nums.size());
        iota(places.begin(), places.end(), 0);
        vector<vector<int>> result;
        do {
            vector<int> order;
            for (int place : places)
                order.push_back(nums[place]);
            result.push_back(order);
        } while (next_permutation(places.begin(), places.end()));
        return result;
    }
};
