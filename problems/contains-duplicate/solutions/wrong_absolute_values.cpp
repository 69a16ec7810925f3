// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        unordered_map<int, int> count;
        for (int num : nums)
            if (++count[abs(num)] > 1) return true;
        return false;
    }
};
