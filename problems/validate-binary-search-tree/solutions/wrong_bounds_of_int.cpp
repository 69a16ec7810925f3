// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    bool valid(TreeNode* node, int low, int high) {
        if (!node) return true;
        if (node->val <= low || node->val >= high) return false;
        return valid(node->left, low, node->val) && valid(node->right, node->val, high);
    }

public:
    bool isValidBST(TreeNode* root) {
        return valid(root, INT_MIN, INT_MAX);  // which are values, too
    }
};
