// role: wrong
// verdict: wrong-answer
// time: n log k
// space: k
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        set<int> largest;  // equal values become one
        for (int num : nums) {
            largest.insert(num);
            if (largest.size() > k) largest.erase(largest.begin());
        }
        return *largest.begin();
    }
};
