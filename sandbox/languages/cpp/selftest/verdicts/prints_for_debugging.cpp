// problem: valid-parentheses
// verdict: accepted
class Solution {
public:
    bool isValid(string_view s) {
        ios::sync_with_stdio(false);
        vector<char> open;
        for (char c : s) {
            cout << "looking at " << c << endl;
            const char* pairs = "()[]{}";
            int kind = strchr(pairs, c) - pairs;
            if (kind % 2 == 0) {
                open.push_back(c);
            } else if (open.empty() || open.back() != pairs[kind - 1]) {
                printf("no partner\n");
                return false;
            } else {
                open.pop_back();
            }
        }
        return open.empty();
    }
};
