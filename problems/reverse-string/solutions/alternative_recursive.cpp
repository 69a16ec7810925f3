// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    char turn(vector<char>& s, int i) {
        if (i == s.size()) return 0;
        char mine = s[i];
        turn(s, i + 1);
        s[s.size() - 1 - i] = mine;
        return mine;
    }

    void reverseString(vector<char>& s) {
        turn(s, 0);
    }
};
