// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    int best = INT_MIN;

    int arm(TreeNode* node) {
        if (!node) return 0;
        int left = arm(node->left), right = arm(node->right);
        best = max(best, left + node->val + right);
        return max(0, node->val + max(left, right));
    }

public:
    int maxPathSum(TreeNode* root) {
        arm(root);
        return best;
    }
};
