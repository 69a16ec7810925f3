// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int number = 0;
        while (find(nums.begin(), nums.end(), number) != nums.end()) number++;
        return number;
    }
};
