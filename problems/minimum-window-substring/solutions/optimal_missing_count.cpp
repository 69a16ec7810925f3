// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size(), start = 0, length = INT_MAX;
        for (int left = 0, right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            while (missing == 0) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (++need[s[left++]] > 0) missing++;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
