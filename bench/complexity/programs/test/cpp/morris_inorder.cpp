// input: tree
// time: n
// space: 1
class Solution {
public:
    int solve(TreeNode* root) {
        long long check = 0;
        TreeNode* cur = root;
        while (cur) {
            if (!cur->left) {
                check = (check * 31 + cur->val) % 1000003;
                cur = cur->right;
                continue;
            }
            // rightmost node of the left subtree
            TreeNode* pre = cur->left;
            while (pre->right && pre->right != cur) pre = pre->right;
            if (!pre->right) {
                pre->right = cur;
                cur = cur->left;
            } else {
                pre->right = nullptr;
                check = (check * 31 + cur->val) % 1000003;
                cur = cur->right;
            }
        }
        return (int)check;
    }
};
