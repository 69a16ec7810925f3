// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        vector<bool> used(t.size());
        for (char c : s) {
            int i = 0;
            while (i < t.size() && (used[i] || t[i] != c)) i++;
            if (i == t.size()) return false;
            used[i] = true;
        }
        return true;
    }
};
