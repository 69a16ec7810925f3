// role: alternative
// verdict: accepted
// time: n log n
// space: 1
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int low = 1, high = nums.size() - 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            int small = count_if(nums.begin(), nums.end(), [&](int num) { return num <= middle; });
            if (small > middle)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
};
