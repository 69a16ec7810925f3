// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return node;
        unordered_map<int, Node*> copies;
        copies[node->val] = new Node(node->val);
        deque<Node*> waiting = {node};
        while (!waiting.empty()) {
            Node* current = waiting.front();
            waiting.pop_front();
            for (Node* neighbor : current->neighbors) {
                if (copies.count(neighbor->val)) continue;  // the edge is forgotten with the node
                copies[neighbor->val] = new Node(neighbor->val);
                copies[current->val]->neighbors.push_back(copies[neighbor->val]);
                waiting.push_back(neighbor);
            }
        }
        return copies[node->val];
    }
};
