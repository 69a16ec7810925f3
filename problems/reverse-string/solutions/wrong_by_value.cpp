// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    void reverseString(vector<char> s) {  // a copy of the caller's
        reverse(s.begin(), s.end());
    }
};
