// problem: clone-graph
// verdict: wrong-answer
// message: the returned graph contains a node of the input
var cloneGraph = function (node) {
  return node && new Node(node.val, node.neighbors);
};
