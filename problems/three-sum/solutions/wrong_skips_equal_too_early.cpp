// role: wrong
// verdict: wrong-answer
// time: n^2
// space: log n
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> triplets;
        int n = nums.size();
        for (int i = 0; i < n - 2; i++) {
            if (nums[i] == nums[i + 1]) continue;  // loses triplets that need the value twice
            int left = i + 1, right = n - 1;
            while (left < right) {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum == 0) triplets.push_back({nums[i], nums[left], nums[right]});
                if (sum <= 0) {
                    do left++; while (left < right && nums[left] == nums[left - 1]);
                } else {
                    right--;
                }
            }
        }
        return triplets;
    }
};
