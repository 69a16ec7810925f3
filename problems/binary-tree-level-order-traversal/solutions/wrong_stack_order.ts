// role: wrong
// verdict: wrong-answer
// time: n
// space: n
function levelOrder(root: TreeNode | null): number[][] {
    const result: number[][] = [];
    const stack: [TreeNode | null, number][] = [[root, 0]];
    while (stack.length) {
        const [node, depth] = stack.pop() as [TreeNode | null, number];
        if (!node) continue;
        (result[depth] ??= []).push(node.val);
        stack.push([node.left, depth + 1], [node.right, depth + 1]);
    }
    return result;
}
