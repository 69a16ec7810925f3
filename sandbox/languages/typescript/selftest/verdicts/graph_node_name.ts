// problem: clone-graph
// verdict: accepted
function cloneGraph(node: _Node | null, copies = new Map<_Node, _Node>()): _Node | null {
  if (!node) return null;
  const known = copies.get(node);
  if (known) return known;
  const copy = new _Node(node.val);
  copies.set(node, copy);
  copy.neighbors = node.neighbors.map((neighbor: _Node) => cloneGraph(neighbor, copies)!);
  return copy;
}
