// input: tree
// time: n
// space: n
static int depth(struct TreeNode* node, int* longest) {
    if (node == NULL) return 0;
    int left = depth(node->left, longest);
    int right = depth(node->right, longest);
    if (left + right > *longest) *longest = left + right;
    return (left > right ? left : right) + 1;
}

int solve(struct TreeNode* root) {
    int longest = 0;
    depth(root, &longest);
    return longest;
}
