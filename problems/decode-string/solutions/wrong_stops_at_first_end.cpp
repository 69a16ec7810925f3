// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    string decodeString(string s) {
        string text;
        for (size_t i = 0; i < s.size(); i++) {
            if (isalpha(s[i])) {
                text += s[i];
            } else if (isdigit(s[i])) {
                size_t opening = s.find('[', i);
                size_t close = min(s.find(']', opening), s.size());  // not always the matching one
                string inner = decodeString(s.substr(opening + 1, close - opening - 1));
                for (int times = stoi(s.substr(i, opening - i)); times > 0; times--) text += inner;
                i = close;
            }
        }
        return text;
    }
};
