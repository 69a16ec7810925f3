// role: alternative
// verdict: accepted
// time: n^2
// space: n^2
class Trie {
    unordered_set<string> words, prefixes;

public:
    Trie() {}

    void insert(string word) {
        words.insert(word);
        for (int length = 1; length <= word.size(); length++)
            prefixes.insert(word.substr(0, length));
    }

    bool search(string word) {
        return words.count(word);
    }

    bool startsWith(string prefix) {
        return prefixes.count(prefix);
    }
};
