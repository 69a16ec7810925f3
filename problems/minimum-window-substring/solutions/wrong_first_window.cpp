// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size(), left = 0;
        for (int right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            if (missing > 0) continue;
            while (need[s[left]] < 0) need[s[left++]]++;
            return s.substr(left, right - left + 1);
        }
        return "";
    }
};
