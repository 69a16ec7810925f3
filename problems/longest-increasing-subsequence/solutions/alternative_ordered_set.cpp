// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        set<int> tails;
        for (int number : nums) {
            auto place = tails.lower_bound(number);
            if (place != tails.end()) tails.erase(place);
            tails.insert(number);
        }
        return tails.size();
    }
};
