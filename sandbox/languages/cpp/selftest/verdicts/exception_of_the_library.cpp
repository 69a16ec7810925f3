// problem: valid-parentheses
// verdict: runtime-error
// message: std::out_of_range: basic_string::substr
// line: 9
class Solution {
public:
    bool isValid(string s) {
        int middle = s.size() / 2 + 1;
        return s.substr(0, middle) == s.substr(2 * middle + 1);
    }
};
