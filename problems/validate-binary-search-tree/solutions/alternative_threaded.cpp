// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        bool valid = true;
        TreeNode *previous = nullptr, *node = root;
        while (node) {
            if (node->left) {
                TreeNode* before = node->left;
                while (before->right && before->right != node) before = before->right;
                if (!before->right) {
                    before->right = node;  // the way back
                    node = node->left;
                    continue;
                }
                before->right = nullptr;
            }
            if (previous && node->val <= previous->val) valid = false;
            previous = node;
            node = node->right;
        }
        return valid;
    }
};
