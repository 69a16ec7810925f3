// input: tree
// time: n^2
// space: n^2
// Number of root-to-leaf paths whose values, alternately added and subtracted, are not negative.
function solve(root: TreeNode | null): number {
  let good = 0;

  const visit = (node: TreeNode | null, path: number[]): void => {
    if (!node) return;
    const longer = [...path, node.val];
    if (!node.left && !node.right) {
      const balance = longer.reduce((sum, v, i) => (i % 2 === 0 ? sum + v : sum - v), 0);
      if (balance >= 0) good++;
      return;
    }
    visit(node.left, longer);
    visit(node.right, longer);
  };

  visit(root, []);
  return good;
}
