// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int kthSmallest(TreeNode* root, int k) {
        stack<TreeNode*> pending;
        TreeNode* node = root;
        while (true) {
            for (; node; node = node->left) pending.push(node);
            node = pending.top();
            pending.pop();
            if (--k == 0) return node->val;
            node = node->right;
        }
    }
};
