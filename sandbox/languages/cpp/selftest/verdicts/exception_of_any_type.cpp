// problem: valid-parentheses
// verdict: runtime-error
// message: an int was thrown: 42
// line: 9
class Solution {
public:
    bool isValid(string s) {
        if (!s.empty())
            throw 42;
        return true;
    }
};
