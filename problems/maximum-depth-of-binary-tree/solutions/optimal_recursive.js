// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {TreeNode} root
 * @return {number}
 */
var maxDepth = function(root) {
    return root === null ? 0 : 1 + Math.max(maxDepth(root.left), maxDepth(root.right));
};
