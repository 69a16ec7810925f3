// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return nullptr;
        if (root->left && root->right) swap(root->left->val, root->right->val);  // values, not subtrees
        invertTree(root->left);
        invertTree(root->right);
        return root;
    }
};
