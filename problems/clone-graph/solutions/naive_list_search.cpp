// role: naive
// verdict: accepted
// time: V*E
// space: V
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        vector<Node*> found = {node}, copies = {new Node(node->val)};
        for (int i = 0; i < found.size(); i++) {
            for (Node* neighbor : found[i]->neighbors) {
                int at = find(found.begin(), found.end(), neighbor) - found.begin();
                if (at == found.size()) {
                    found.push_back(neighbor);
                    copies.push_back(new Node(neighbor->val));
                }
                copies[i]->neighbors.push_back(copies[at]);
            }
        }
        return copies[0];
    }
};
