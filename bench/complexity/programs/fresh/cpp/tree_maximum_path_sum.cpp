// input: tree
// time: n
// space: n
class Solution {
    long long best = LLONG_MIN;

    long long gain(TreeNode* node) {
        if (!node) return 0;
        long long left = max(0LL, gain(node->left));
        long long right = max(0LL, gain(node->right));
        best = max(best, left + right + node->val);
        return node->val + max(left, right);
    }

public:
    int solve(TreeNode* root) {
        gain(root);
        return best % 1000000007;
    }
};
