// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        vector<int> ordered = nums;
        sort(ordered.begin(), ordered.end());
        return *adjacent_find(ordered.begin(), ordered.end());
    }
};
