// input: tree
// time: n
// space: n
int solve(struct TreeNode* root) {
    if (!root) return 0;
    int left = solve(root->left), right = solve(root->right);
    return 1 + (left > right ? left : right);
}
