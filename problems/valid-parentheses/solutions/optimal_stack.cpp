// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    bool isValid(string s) {
        stack<char> open;
        for (char c : s) {
            if (c == '(' || c == '[' || c == '{') {
                open.push(c);
                continue;
            }
            if (open.empty()) return false;
            char last = open.top();
            open.pop();
            if ((c == ')' && last != '(') || (c == ']' && last != '[') || (c == '}' && last != '{'))
                return false;
        }
        return open.empty();
    }
};
