// role: wrong
// verdict: runtime-error
// time: n
// space: n
int** levelOrder(struct TreeNode* root, int* returnSize, int** returnColumnSizes) {
    static struct TreeNode* queue[1 << 17];
    int** levels = malloc((1 << 17) * sizeof(int*));
    int* sizes = malloc((1 << 17) * sizeof(int));
    int head = 0, tail = 1;
    queue[0] = root;
    *returnSize = 0;
    while (head < tail) {
        int width = tail - head;
        int* level = malloc(width * sizeof(int));
        for (int i = 0; i < width; i++) {
            struct TreeNode* node = queue[head++];
            level[i] = node->val;  // an empty tree has no root to look at
            if (node->left) queue[tail++] = node->left;
            if (node->right) queue[tail++] = node->right;
        }
        sizes[*returnSize] = width;
        levels[(*returnSize)++] = level;
    }
    *returnColumnSizes = sizes;
    return levels;
}
