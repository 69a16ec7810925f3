// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    void reverseString(vector<char>& s) {
        string reversed(s.rbegin(), s.rend());
        for (int i = 0; i < s.size(); i++) s[i] = reversed[i];
    }
};
