// role: naive
// verdict: accepted
// time: V*E
// space: V
type Pair = { original: Node; copy: Node };

function cloneGraph(node: Node | null): Node | null {
    if (!node) return null;
    const pairs: Pair[] = [{ original: node, copy: new Node(node.val) }];
    for (const { original, copy } of pairs) {
        for (const neighbor of original.neighbors) {
            let pair = pairs.find((one) => one.original === neighbor);
            if (!pair) {
                pair = { original: neighbor, copy: new Node(neighbor.val) };
                pairs.push(pair);
            }
            copy.neighbors.push(pair.copy);
        }
    }
    return pairs[0].copy;
}
