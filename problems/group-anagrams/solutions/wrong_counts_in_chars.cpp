// role: wrong
// verdict: wrong-answer
// time: n*k
// space: n
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        unordered_map<string, vector<string>> groups;
        for (const string& word : strs) {
            string key(26, '\0');
            for (char c : word) key[c - 'a']++;  // starts again at 0 after 255
            groups[key].push_back(word);
        }
        vector<vector<string>> result;
        for (auto& [key, group] : groups) result.push_back(std::move(group));
        return result;
    }
};
