// role: naive
// verdict: accepted
// time: n^2
// space: n
static int height(struct TreeNode* node) {
    if (!node) return 0;
    int left = height(node->left), right = height(node->right);
    return 1 + (left > right ? left : right);
}

static int width_at(struct TreeNode* node, int depth) {
    if (!node) return 0;
    return depth ? width_at(node->left, depth - 1) + width_at(node->right, depth - 1) : 1;
}

static int* collect(struct TreeNode* node, int depth, int* place) {
    if (!node) return place;
    if (depth == 0) {
        *place = node->val;
        return place + 1;
    }
    return collect(node->right, depth - 1, collect(node->left, depth - 1, place));
}

int** levelOrder(struct TreeNode* root, int* returnSize, int** returnColumnSizes) {
    *returnSize = height(root);
    int** levels = malloc(*returnSize * sizeof(int*));
    *returnColumnSizes = malloc(*returnSize * sizeof(int));
    for (int depth = 0; depth < *returnSize; depth++) {
        int width = width_at(root, depth);
        (*returnColumnSizes)[depth] = width;
        levels[depth] = malloc(width * sizeof(int));
        collect(root, depth, levels[depth]);
    }
    return levels;
}
