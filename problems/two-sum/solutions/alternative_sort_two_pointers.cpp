// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> sorted;
        for (int i = 0; i < nums.size(); i++) sorted.push_back({nums[i], i});
        sort(sorted.begin(), sorted.end());
        int left = 0, right = sorted.size() - 1;
        while (left < right) {
            long long sum = (long long)sorted[left].first + sorted[right].first;
            if (sum == target) return {sorted[left].second, sorted[right].second};
            if (sum < target)
                left++;
            else
                right--;
        }
        return {};
    }
};
