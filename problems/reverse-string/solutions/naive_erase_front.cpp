// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    void reverseString(vector<char>& s) {
        for (int i = 1; i < s.size(); i++) {
            char next = s[i];
            for (int j = i; j > 0; j--) s[j] = s[j - 1];
            s[0] = next;
        }
    }
};
