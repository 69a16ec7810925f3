// input: text_to_text
// time: n^2
// space: n
class Solution {
public:
    string solve(string s) {
        string res = "";
        for (int i = 0; i < s.length(); i++) {
            res = s[i] + res;
        }
        return res;
    }
};
