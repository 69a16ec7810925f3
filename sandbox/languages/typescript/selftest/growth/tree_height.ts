// input: tree
// time: n
// space: n
function solve(root: TreeNode | null): number {
  return root === null ? 0 : 1 + Math.max(solve(root.left), solve(root.right));
}
