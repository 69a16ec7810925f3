// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    string minWindow(string s, string t) {
        int start = 0, length = INT_MAX;
        for (int left = 0; left < s.size(); left++) {
            array<int, 128> need{};
            for (char c : t) need[c]++;
            int missing = t.size();
            for (int right = left; right < s.size(); right++) {
                if (need[s[right]]-- > 0) missing--;
                if (missing > 0) continue;
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                break;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
