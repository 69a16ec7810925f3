// problem: binary-tree-level-order-traversal
// verdict: accepted
class Solution {
    vector<vector<int>> levels;

public:
    const vector<vector<int>>& levelOrder(TreeNode* const& root, int depth = 0) {
        if (!root) return levels;
        if (depth == (int)levels.size()) levels.resize(depth + 1);
        levels[depth].push_back(root->val);
        levelOrder(root->left, depth + 1);
        return levelOrder(root->right, depth + 1);
    }
};
