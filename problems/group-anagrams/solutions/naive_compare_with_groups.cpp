// role: naive
// verdict: accepted
// time: n^2*k
// space: 1
class Solution {
    bool anagrams(const string& a, const string& b) {
        array<int, 26> difference{};
        for (char c : a) difference[c - 'a']++;
        for (char c : b) difference[c - 'a']--;
        return difference == array<int, 26>{};
    }

public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<vector<string>> groups;
        groups.reserve(strs.size());
        for (const string& word : strs) {
            auto home = find_if(groups.begin(), groups.end(),
                                [&](const auto& group) { return anagrams(group[0], word); });
            if (home == groups.end())
                groups.emplace_back(1, word);
            else
                home->push_back(word);
        }
        return groups;
    }
};
