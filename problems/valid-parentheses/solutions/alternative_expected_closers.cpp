// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    bool isValid(const string& s) {
        string expected;
        for (char c : s) {
            if (c == '(') expected += ')';
            else if (c == '[') expected += ']';
            else if (c == '{') expected += '}';
            else if (expected.empty() || expected.back() != c) return false;
            else expected.pop_back();
        }
        return expected.empty();
    }
};
