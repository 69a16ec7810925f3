// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    string decodeString(string s) {
        size_t close;
        while ((close = s.find(']')) != string::npos) {
            size_t opening = s.rfind('[', close), start = opening;
            while (start > 0 && isdigit(s[start - 1])) start--;
            string inner = s.substr(opening + 1, close - opening - 1), replaced = s.substr(0, start);
            for (int times = stoi(s.substr(start, opening - start)); times > 0; times--) replaced += inner;
            s = replaced + s.substr(close + 1);
        }
        return s;
    }
};
