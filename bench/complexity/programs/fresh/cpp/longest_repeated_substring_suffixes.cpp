// input: text
// time: n^2
// space: n^2
class Solution {
    static int commonPrefix(const string& a, const string& b) {
        size_t i = 0;
        while (i < a.size() && i < b.size() && a[i] == b[i]) i++;
        return (int)i;
    }

public:
    int solve(string s) {
        // poor man's suffix array: write all suffixes down and sort them
        vector<string> suffixes;
        for (size_t i = 0; i < s.size(); i++) suffixes.push_back(s.substr(i));
        sort(suffixes.begin(), suffixes.end());

        int best = 0;
        for (size_t i = 1; i < suffixes.size(); i++)
            best = max(best, commonPrefix(suffixes[i - 1], suffixes[i]));
        return best;
    }
};
