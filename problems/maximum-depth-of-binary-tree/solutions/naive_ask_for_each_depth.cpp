// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    int width(TreeNode* node, int depth) {  // how many nodes there are at this depth
        if (!node) return 0;
        return depth == 0 ? 1 : width(node->left, depth - 1) + width(node->right, depth - 1);
    }

public:
    int maxDepth(TreeNode* root) {
        int depth = 0;
        while (width(root, depth) > 0) depth++;
        return depth;
    }
};
