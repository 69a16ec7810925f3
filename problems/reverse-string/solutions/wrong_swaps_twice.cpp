// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    void reverseString(vector<char>& s) {
        for (size_t i = 0; i < s.size(); i++) swap(s[i], s[s.size() - 1 - i]);
    }
};
