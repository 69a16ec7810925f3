// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */
function levelOrder(root: TreeNode | null): number[][] {
    const result: number[][] = [];
    if (root === null) return result;
    const queue: TreeNode[] = [root];
    let front = 0;
    while (front < queue.length) {
        const end = queue.length;
        const values: number[] = [];
        for (; front < end; front++) {
            const node = queue[front]!;
            values.push(node.val);
            if (node.left) queue.push(node.left);
            if (node.right) queue.push(node.right);
        }
        result.push(values);
    }
    return result;
}
