// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {TreeNode} root
 * @return {boolean}
 */
var isValidBST = function(root) {
    const valid = (node, low, high) => {
        if (node === null) return true;
        if (node.val <= low || node.val >= high) return false;
        return valid(node.left, low, node.val) && valid(node.right, node.val, high);
    };
    return valid(root, -Infinity, Infinity);
};
