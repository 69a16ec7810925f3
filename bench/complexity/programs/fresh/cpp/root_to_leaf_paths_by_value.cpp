// input: tree
// time: n^2
// space: n^2
class Solution {
    static const int MOD = 1000000007;
    long long answer = 0;

    void dfs(TreeNode* node, vector<int> path) {
        path.push_back(node->val % 10);
        if (!node->left && !node->right) {
            long long number = 0;
            for (int digit : path) number = (number * 10 + digit) % MOD;
            answer = (answer + number) % MOD;
            return;
        }
        if (node->left) dfs(node->left, path);
        if (node->right) dfs(node->right, path);
    }

public:
    // sum of the numbers that the paths from root to leaf spell
    int solve(TreeNode* root) {
        if (root) dfs(root, {});
        return (int)answer;
    }
};
