// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> left(wordList.begin(), wordList.end());
        queue<string> waiting;
        waiting.push(beginWord);
        for (int length = 1; !waiting.empty(); length++) {
            for (int count = waiting.size(); count > 0; count--) {
                string word = waiting.front();
                waiting.pop();
                if (word == endWord) return length;
                for (char& place : word) {
                    char kept = place;
                    for (place = 'a'; place <= 'z'; place++)
                        if (left.erase(word))
                            waiting.push(word);
                    place = kept;
                }
            }
        }
        return 0;
    }
};
