// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_map<string, vector<int>> matches;
        for (int i = 0; i < wordList.size(); i++) {
            string pattern = wordList[i];
            for (char& letter : pattern) {
                char kept = exchange(letter, '*');
                matches[pattern].push_back(i);
                letter = kept;
            }
        }
        vector<bool> seen(wordList.size());
        queue<pair<string, int>> waiting;
        waiting.push({beginWord, 1});
        while (!waiting.empty()) {
            auto [word, length] = waiting.front();
            waiting.pop();
            if (word == endWord) return length;
            for (char& letter : word) {
                char kept = exchange(letter, '*');
                auto found = matches.find(word);
                letter = kept;
                if (found == matches.end()) continue;
                for (int i : found->second) {
                    if (seen[i]) continue;
                    seen[i] = true;
                    waiting.push({wordList[i], length + 1});
                }
            }
        }
        return 0;
    }
};
