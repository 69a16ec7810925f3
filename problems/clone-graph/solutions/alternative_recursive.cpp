// role: alternative
// verdict: accepted
// time: V+E
// space: V
class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* cloneGraph(Node* node) {
        if (node == nullptr) return nullptr;
        if (copies.find(node) != copies.end()) return copies[node];
        Node* copy = new Node(node->val);
        copies[node] = copy;
        for (Node* neighbor : node->neighbors)
            copy->neighbors.push_back(cloneGraph(neighbor));
        return copy;
    }
};
