// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {TreeNode} root
 * @return {number}
 */
var maxPathSum = function(root) {
    let best = -Infinity;
    const arm = (node) => {
        if (node === null) return 0;
        const left = Math.max(0, arm(node.left));
        const right = Math.max(0, arm(node.right));
        best = Math.max(best, left + node.val + right);
        return node.val + Math.max(left, right);
    };
    arm(root);
    return best;
};
