// role: optimal
// verdict: accepted
// time: V+E
// space: V
/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *    this.val = val === undefined ? 0 : val;
 *    this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */
/**
 * @param {_Node} node
 * @return {_Node}
 */
var cloneGraph = function(node) {
    if (!node) return null;
    const copies = new Map([[node, new _Node(node.val)]]);
    const queue = [node];
    for (const current of queue) {
        for (const neighbor of current.neighbors) {
            if (!copies.has(neighbor)) {
                copies.set(neighbor, new _Node(neighbor.val));
                queue.push(neighbor);
            }
            copies.get(current).neighbors.push(copies.get(neighbor));
        }
    }
    return copies.get(node);
};
