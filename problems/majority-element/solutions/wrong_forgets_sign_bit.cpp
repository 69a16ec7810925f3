// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        int answer = 0;
        for (int bit = 0; bit < 31; bit++) {
            int ones = 0;
            for (int num : nums) ones += num >> bit & 1;
            if (ones > (int)nums.size() / 2) answer |= 1 << bit;
        }
        return answer;  // never negative
    }
};
