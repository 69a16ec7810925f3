// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    int height(TreeNode* node) {
        return node ? 1 + max(height(node->left), height(node->right)) : 0;
    }

    void collect(TreeNode* node, int depth, vector<int>& level) {
        if (!node) return;
        if (depth == 0) {
            level.push_back(node->val);
            return;
        }
        collect(node->left, depth - 1, level);
        collect(node->right, depth - 1, level);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels(height(root));
        for (int depth = 0; depth < levels.size(); depth++)
            collect(root, depth, levels[depth]);
        return levels;
    }
};
