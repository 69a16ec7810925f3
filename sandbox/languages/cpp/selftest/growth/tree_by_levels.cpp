// input: tree
// time: n
// space: n
int solve(TreeNode* root) {
    queue<TreeNode*> waiting({root});
    int sum = 0;
    while (!waiting.empty()) {
        TreeNode* node = waiting.front();
        waiting.pop();
        sum ^= node->val;
        if (node->left) waiting.push(node->left);
        if (node->right) waiting.push(node->right);
    }
    return sum;
}
