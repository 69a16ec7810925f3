// input: tree
// time: 2^n
// space: n
/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
var solve = function (root) {
  return rob(root) % 1000003;
};

function rob(node) {
  if (!node) return 0;
  let withThis = node.val;
  if (node.left) withThis += rob(node.left.left) + rob(node.left.right);
  if (node.right) withThis += rob(node.right.left) + rob(node.right.right);
  const withoutThis = rob(node.left) + rob(node.right);
  return Math.max(withThis, withoutThis);
}
