// role: naive
// verdict: accepted
// time: n^2*k
// space: n
class Solution {
    bool anagrams(const string& a, const string& b) {
        array<int, 26> difference{};
        for (char c : a) difference[c - 'a']++;
        for (char c : b) difference[c - 'a']--;
        return difference == array<int, 26>{};
    }

public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<bool> used(strs.size());
        vector<vector<string>> groups;
        for (int i = 0; i < strs.size(); i++) {
            if (used[i]) continue;
            vector<string> group;
            for (int j = i; j < strs.size(); j++) {
                if (!used[j] && anagrams(strs[i], strs[j])) {
                    used[j] = true;
                    group.push_back(strs[j]);
                }
            }
            groups.push_back(group);
        }
        return groups;
    }
};
