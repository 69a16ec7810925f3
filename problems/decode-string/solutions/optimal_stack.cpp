// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    string decodeString(string s) {
        stack<pair<string, int>> waiting;
        string text;
        int times = 0;
        for (char c : s) {
            if (isdigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                waiting.emplace(move(text), times);
                text.clear();
                times = 0;
            } else if (c == ']') {
                auto [outside, repeat] = move(waiting.top());
                waiting.pop();
                while (repeat-- > 0) outside += text;
                text = move(outside);
            } else {
                text += c;
            }
        }
        return text;
    }
};
