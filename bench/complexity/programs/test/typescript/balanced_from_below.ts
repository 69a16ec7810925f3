// input: tree
// time: n
// space: n
function solve(root: TreeNode | null): number {
  const height = (node: TreeNode | null): number => {
    if (node === null) return 0;
    const left = height(node.left);
    if (left === -1) return -1;
    const right = height(node.right);
    if (right === -1) return -1;
    return Math.abs(left - right) > 1 ? -1 : Math.max(left, right) + 1;
  };
  return height(root) === -1 ? 0 : 1;
}
