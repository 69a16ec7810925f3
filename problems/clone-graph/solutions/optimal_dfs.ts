// role: optimal
// verdict: accepted
// time: V+E
// space: V
/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     neighbors: _Node[]
 *     constructor(val?: number, neighbors?: _Node[]) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.neighbors = (neighbors===undefined ? [] : neighbors)
 *     }
 * }
 */
function cloneGraph(node: _Node | null): _Node | null {
    if (!node) return null;
    const copies: Map<_Node, _Node> = new Map();
    const stack: _Node[] = [node];
    copies.set(node, new _Node(node.val));
    while (stack.length > 0) {
        const current: _Node = stack.pop()!;
        for (const neighbor of current.neighbors) {
            let copy = copies.get(neighbor);
            if (copy === undefined) {
                copy = new _Node(neighbor.val);
                copies.set(neighbor, copy);
                stack.push(neighbor);
            }
            copies.get(current)!.neighbors.push(copy);
        }
    }
    return copies.get(node) ?? null;
}
