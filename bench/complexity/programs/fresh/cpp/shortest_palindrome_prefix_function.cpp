// input: text_to_text
// time: n
// space: n
class Solution {
    vector<int> prefixFunction(const string& t) {
        vector<int> p(t.size(), 0);
        for (size_t i = 1; i < t.size(); ++i) {
            int len = p[i - 1];
            while (len > 0 && t[len] != t[i]) len = p[len - 1];
            if (t[len] == t[i]) ++len;
            p[i] = len;
        }
        return p;
    }

public:
    // put as few letters as possible in front of s to make it a palindrome
    string solve(string s) {
        string rev(s.rbegin(), s.rend());
        string joined = s + "#" + rev;
        int keep = prefixFunction(joined).back();
        return rev.substr(0, s.size() - keep) + s;
    }
};
