// input: two_lists
// time: n + m
// space: n
class Solution {
public:
    int solve(vector<int>& a, vector<int>& b) {
        unordered_set<int> have(a.begin(), a.end());
        int common = 0;
        for (const int& x : b)
            if (have.count(x)) ++common;
        return common;
    }
};
