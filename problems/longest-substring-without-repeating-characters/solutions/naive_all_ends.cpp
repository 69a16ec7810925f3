// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int best = 0;
        for (int start = 0; start < s.size(); start++) {
            array<int, 26> count{};
            int repeated = 0;
            for (int end = start; end < s.size(); end++) {
                if (++count[s[end] - 'a'] == 2) repeated++;
                if (repeated == 0) best = max(best, end - start + 1);
            }
        }
        return best;
    }
};
