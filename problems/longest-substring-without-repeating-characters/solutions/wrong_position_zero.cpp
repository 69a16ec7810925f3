// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_map<char, int> last;
        int start = 0, best = 0;
        for (int i = 0; i < s.size(); i++) {
            if (last[s[i]] > 0) start = max(start, last[s[i]] + 1);  // 0 may be a place, too
            last[s[i]] = i;
            best = max(best, i - start + 1);
        }
        return best;
    }
};
