// input: ints_in_place
// time: n log n
// space: log n
class Solution {
public:
    void solve(vector<int>& nums) {
        sort(nums.begin(), nums.end(), greater<int>());
    }
};
