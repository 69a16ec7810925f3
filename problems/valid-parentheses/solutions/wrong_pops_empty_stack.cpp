// role: wrong
// verdict: runtime-error
// time: n
// space: n
class Solution {
public:
    bool isValid(string s) {
        unordered_map<char, char> opener = {{')', '('}, {']', '['}, {'}', '{'}};
        vector<char> open;
        for (char c : s) {
            if (!opener.count(c)) {
                open.push_back(c);
            } else {
                if (open.back() != opener[c]) return false;
                open.pop_back();
            }
        }
        return open.empty();
    }
};
