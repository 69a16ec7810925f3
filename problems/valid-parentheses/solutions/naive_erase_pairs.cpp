// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    bool isValid(string s) {
        string rest = s;
        while (true) {
            string shorter;
            for (int i = 0; i < rest.size(); i++) {
                string two = rest.substr(i, 2);
                if (two == "()" || two == "[]" || two == "{}")
                    i++;
                else
                    shorter += rest[i];
            }
            if (shorter.size() == rest.size()) return rest.empty();
            rest = shorter;
        }
    }
};
