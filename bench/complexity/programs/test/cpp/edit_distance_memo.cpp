// input: two_texts
// time: n*m
// space: n*m
class Solution {
    vector<vector<int>> memo;

    int go(const string& a, const string& b, int i, int j) {
        if (i == 0) return j;
        if (j == 0) return i;
        int& known = memo[i][j];
        if (known >= 0) return known;
        if (a[i - 1] == b[j - 1]) return known = go(a, b, i - 1, j - 1);
        int replaced = go(a, b, i - 1, j - 1);
        int removed = go(a, b, i - 1, j);
        int inserted = go(a, b, i, j - 1);
        return known = 1 + min({replaced, removed, inserted});
    }

public:
    int solve(string a, string b) {
        memo.assign(a.size() + 1, vector<int>(b.size() + 1, -1));
        return go(a, b, a.size(), b.size());
    }
};
