// role: alternative
// verdict: accepted
// time: V+E
// space: V
var cloneGraph = function(node, copies = {}) {
    if (!node) return node;
    if (copies[node.val]) return copies[node.val];
    const copy = new Node(node.val);
    copies[node.val] = copy;
    copy.neighbors = node.neighbors.map(neighbor => cloneGraph(neighbor, copies));
    return copy;
};
