// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        char all = 0;
        for (int i = 0; i < s.size(); i++) all ^= s[i] ^ t[i];
        return all == 0;
    }
};
