// input: ints_in_place
// time: n
// space: n
class Solution {
public:
    // Sort array by parity, keeping the order inside of each group.
    void solve(vector<int>& nums) {
        vector<int> evens, odds;
        for (int x : nums) {
            if (x % 2 == 0)
                evens.push_back(x);
            else
                odds.push_back(x);
        }
        size_t at = 0;
        for (int x : evens) nums[at++] = x;
        for (int x : odds) nums[at++] = x;
    }
};
