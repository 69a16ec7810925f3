// input: ints_in_place
// time: n log n
// space: 1
class Solution {
public:
    void solve(vector<int>& nums) {
        make_heap(nums.begin(), nums.end());
        for (auto last = nums.end(); last - nums.begin() > 1; --last)
            pop_heap(nums.begin(), last);
    }
};
