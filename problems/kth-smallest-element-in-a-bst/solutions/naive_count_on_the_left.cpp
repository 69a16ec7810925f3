// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    int count(TreeNode* node) {
        return node ? 1 + count(node->left) + count(node->right) : 0;
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        while (true) {
            int smaller = count(root->left);
            if (k == smaller + 1) return root->val;
            if (k <= smaller) {
                root = root->left;
            } else {
                k -= smaller + 1;
                root = root->right;
            }
        }
    }
};
