// input: tree
// time: n
// space: n
function solve(root: TreeNode | null): number {
  if (root === null) return 0;
  return 1 + Math.max(solve(root.left), solve(root.right));
}
