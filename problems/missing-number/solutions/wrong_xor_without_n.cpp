// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int missing = 0;
        for (int i = 0; i < (int)nums.size(); i++) missing ^= i ^ nums[i];  // n takes part in nothing
        return missing;
    }
};
