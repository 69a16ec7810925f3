// role: wrong
// verdict: runtime-error
// time: n
// space: n
class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        vector<TreeNode*> level = {root};
        while (!level.empty()) {
            vector<TreeNode*> below;
            vector<int> values;
            for (TreeNode* node : level) {
                values.push_back(node->val);  // an empty tree has no root to look at
                if (node->left) below.push_back(node->left);
                if (node->right) below.push_back(node->right);
            }
            levels.push_back(values);
            level = below;
        }
        return levels;
    }
};
