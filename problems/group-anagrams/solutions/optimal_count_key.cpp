// role: optimal
// verdict: accepted
// time: n*k
// space: n
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        unordered_map<string, int> groupOf;
        vector<vector<string>> groups;
        for (const string& word : strs) {
            int counts[26] = {};
            for (char c : word) counts[c - 'a']++;
            string key(reinterpret_cast<char*>(counts), sizeof counts);
            auto [place, isNew] = groupOf.try_emplace(key, groups.size());
            if (isNew) groups.emplace_back();
            groups[place->second].push_back(word);
        }
        return groups;
    }
};
