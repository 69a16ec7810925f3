// input: tree
// time: n
// space: n
var solve = function (root) {
  if (!root) return 0;
  let level = [root];
  let best = 0;
  while (level.length > 0) {
    const next = [];
    let sum = 0;
    for (const node of level) {
      sum += node.val;
      if (node.left) next.push(node.left);
      if (node.right) next.push(node.right);
    }
    best = Math.max(best, sum / level.length);
    level = next;
  }
  return Math.floor(best);
};
