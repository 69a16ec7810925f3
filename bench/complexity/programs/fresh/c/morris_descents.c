// input: tree
// time: n
// space: 1
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
// In-order by threads; counts where a value is below the one before it.
int solve(struct TreeNode* root) {
    struct TreeNode* cur = root;
    int descents = 0, before = INT_MIN;
    while (cur) {
        if (cur->left) {
            struct TreeNode* pred = cur->left;
            while (pred->right && pred->right != cur)
                pred = pred->right;
            if (!pred->right) {
                pred->right = cur;
                cur = cur->left;
                continue;
            }
            pred->right = NULL;
        }
        if (cur->val < before) descents++;
        before = cur->val;
        cur = cur->right;
    }
    return descents;
}
