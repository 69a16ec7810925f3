// role: alternative
// verdict: accepted
// time: n
// space: log n
class Solution {
public:
    string decodeString(string s) {
        string text;
        vector<pair<size_t, int>> open;  // where each group began, and its number
        int times = 0;
        for (char c : s) {
            if (isdigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                open.push_back({text.size(), times});
                times = 0;
            } else if (c == ']') {
                auto [start, repeat] = open.back();
                open.pop_back();
                for (size_t length = text.size() - start; --repeat > 0;)
                    for (size_t i = 0; i < length; i++) text += text[start + i];
            } else {
                text += c;
            }
        }
        return text;
    }
};
