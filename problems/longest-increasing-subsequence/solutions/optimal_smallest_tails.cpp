// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails;
        for (int number : nums) {
            auto place = lower_bound(tails.begin(), tails.end(), number);
            if (place == tails.end())
                tails.push_back(number);
            else
                *place = number;
        }
        return tails.size();
    }
};
