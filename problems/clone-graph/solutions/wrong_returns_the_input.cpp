// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
class Solution {
public:
    Node* cloneGraph(Node* node) {
        return node;
    }
};
