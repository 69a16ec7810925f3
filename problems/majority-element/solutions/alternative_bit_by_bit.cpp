// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unsigned answer = 0;
        for (int bit = 0; bit < 32; bit++) {
            size_t ones = 0;
            for (unsigned num : nums) ones += num >> bit & 1;
            if (ones > nums.size() / 2) answer |= 1u << bit;
        }
        return answer;
    }
};
