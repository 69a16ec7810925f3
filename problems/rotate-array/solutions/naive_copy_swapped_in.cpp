// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        k %= nums.size();
        vector<int> turned(nums.end() - k, nums.end());
        turned.insert(turned.end(), nums.begin(), nums.end() - k);
        nums.swap(turned);
    }
};
