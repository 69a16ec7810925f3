// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
static int count(struct TreeNode* node) {
    return node ? 1 + count(node->left) + count(node->right) : 0;
}

int** levelOrder(struct TreeNode* root, int* returnSize, int** returnColumnSizes) {
    int nodes = count(root), head = 0, tail = 0;
    struct TreeNode** queue = malloc((nodes + 1) * sizeof(*queue));
    int** levels = malloc((nodes + 1) * sizeof(*levels));
    *returnColumnSizes = malloc((nodes + 1) * sizeof(int));
    *returnSize = 0;
    if (root) queue[tail++] = root;
    while (head < tail) {
        int width = tail - head;
        int* level = malloc(width * sizeof(int));
        for (int i = 0; i < width; i++) {
            struct TreeNode* node = queue[head++];
            level[i] = node->val;
            if (node->left) queue[tail++] = node->left;
            if (node->right) queue[tail++] = node->right;
        }
        (*returnColumnSizes)[*returnSize] = width;
        levels[(*returnSize)++] = level;
    }
    free(queue);
    return levels;
}
