// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
function cloneGraph(node: _Node | null): _Node | null {
    return node ? new _Node(node.val, node.neighbors) : null;
}
