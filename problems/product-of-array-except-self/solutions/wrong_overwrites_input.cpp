// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size();
        for (int i = 1; i < n; i++) nums[i] *= nums[i - 1];
        int behind = 1;
        for (int i = n - 1; i > 0; i--) {
            int self = nums[i];  // by now the product up to here, no longer the value
            nums[i] = nums[i - 1] * behind;
            behind *= self;
        }
        nums[0] = behind;
        return nums;
    }
};
