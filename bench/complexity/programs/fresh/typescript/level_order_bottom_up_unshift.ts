// input: tree
// time: n^2
// space: n
function levelOrderBottom(root: TreeNode | null): number[][] {
  const result: number[][] = [];
  if (!root) return result;
  let level: TreeNode[] = [root];
  while (level.length) {
    result.unshift(level.map((node) => node.val));
    const next: TreeNode[] = [];
    for (const node of level) {
      if (node.left) next.push(node.left);
      if (node.right) next.push(node.right);
    }
    level = next;
  }
  return result;
}

// A check sum of the levels, from the lowest one up.
function solve(root: TreeNode | null): number {
  let sum = 0;
  for (const values of levelOrderBottom(root)) {
    for (const val of values) sum = (sum * 31 + val) % 1_000_003;
  }
  return sum;
}
