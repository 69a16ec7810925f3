// problem: valid-parentheses
// verdict: accepted
#include <format>
class Solution {
public:
    bool isValid(string s) {
        string before;
        while (before != s) {
            before = s;
            for (string pair : {"()", "[]", "{}"}) {
                size_t at = s.find(pair);
                if (at != string::npos) s = format("{}{}", s.substr(0, at), s.substr(at + 2));
            }
        }
        return s.empty();
    }
};
