// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    vector<vector<int>> levels;

    void visit(TreeNode* node, int depth) {
        if (node == nullptr) return;
        if (depth == levels.size()) levels.emplace_back();
        levels[depth].push_back(node->val);
        visit(node->left, depth + 1);
        visit(node->right, depth + 1);
    }

    vector<vector<int>> levelOrder(TreeNode* root) {
        visit(root, 0);
        return levels;
    }
};
