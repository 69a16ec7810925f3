// role: optimal
// verdict: accepted
// time: n
// space: n
class Trie {
    struct Node {
        Node* children[26] = {};
        bool isWord = false;
    };

    Node* root = new Node();

    Node* follow(const string& letters) {
        Node* node = root;
        for (char letter : letters) {
            node = node->children[letter - 'a'];
            if (!node) break;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        Node* node = root;
        for (char letter : word) {
            Node*& child = node->children[letter - 'a'];
            if (!child) child = new Node();
            node = child;
        }
        node->isWord = true;
    }

    bool search(string word) {
        Node* node = follow(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) {
        return follow(prefix) != nullptr;
    }
};
