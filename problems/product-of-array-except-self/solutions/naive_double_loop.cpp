// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer(nums.size(), 1);
        for (int i = 0; i < nums.size(); i++)
            for (int j = 0; j < nums.size(); j++)
                if (i != j) answer[i] *= nums[j];
        return answer;
    }
};
