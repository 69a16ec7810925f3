// role: naive
// verdict: accepted
// time: n^2
// space: n
function levelAt(node: TreeNode | null, depth: number): number[] {
    if (node === null) return [];
    if (depth === 0) return [node.val];
    const left = levelAt(node.left, depth - 1);
    const right = levelAt(node.right, depth - 1);
    return left.length === 0 ? right : left.concat(right);
}

function levelOrder(root: TreeNode | null): number[][] {
    const result: number[][] = [];
    for (let values = levelAt(root, 0); values.length > 0; values = levelAt(root, result.length)) {
        result.push(values);
    }
    return result;
}
