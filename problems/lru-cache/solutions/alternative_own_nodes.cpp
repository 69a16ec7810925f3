// role: alternative
// verdict: accepted
// time: n
// space: n
struct Node {
    int key, value;
    Node *prev, *next;
    Node(int k, int v) : key(k), value(v), prev(nullptr), next(nullptr) {}
};

class LRUCache {
public:
    int room;
    unordered_map<int, Node*> nodes;
    Node* oldest = new Node(0, 0);
    Node* newest = new Node(0, 0);

    LRUCache(int capacity) {
        room = capacity;
        oldest->next = newest;
        newest->prev = oldest;
    }

    void remove(Node* node) {
        node->prev->next = node->next;
        node->next->prev = node->prev;
    }

    void append(Node* node) {
        node->prev = newest->prev;
        node->next = newest;
        newest->prev->next = node;
        newest->prev = node;
    }

    int get(int key) {
        if (nodes.count(key) == 0) return -1;
        Node* node = nodes[key];
        remove(node);
        append(node);
        return node->value;
    }

    void put(int key, int value) {
        if (nodes.count(key)) {
            remove(nodes[key]);
            delete nodes[key];
        } else if (nodes.size() == room) {
            Node* victim = oldest->next;
            remove(victim);
            nodes.erase(victim->key);
            delete victim;
        }
        nodes[key] = new Node(key, value);
        append(nodes[key]);
    }
};
