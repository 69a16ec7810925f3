// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int repeated = 0;
        for (int num : nums) {
            int place = abs(num);
            if (nums[place] < 0) repeated = place;
            nums[place] = -abs(nums[place]);
        }
        for (int& num : nums) num = abs(num);
        return repeated;
    }
};
