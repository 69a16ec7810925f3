// The classes that problems speak of, and how the driver makes inputs of them.
//
// They are ordinary functions and ordinary properties of the global object, so that a solution may declare its own.

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

function Node(val, neighbors) {
  this.val = val === undefined ? 0 : val;
  this.neighbors = neighbors === undefined ? [] : neighbors;
}

internal.makeList = function (values) {
  let head = null;
  for (let i = values.length - 1; i >= 0; i--) head = new ListNode(values[i], head);
  return head;
};

// From [values, the index of the node that the last one links to, -1 for none].
internal.makeCyclicList = function (given) {
  const values = given[0];
  const entry = given[1];
  let head = null;
  let last = null;
  for (let i = values.length - 1; i >= 0; i--) {
    head = new ListNode(values[i], head);
    if (last === null) last = head;
    if (i === entry) last.next = head;
  }
  return head;
};

// From level order; null stands for a child that is not there.
internal.makeTree = function (values) {
  if (values.length === 0) return null;
  const nodes = [new TreeNode(values[0])];
  for (let parent = 0, at = 1; at < values.length; parent++) {
    const node = nodes[parent];
    if (values[at] !== null) nodes[nodes.length] = node.left = new TreeNode(values[at]);
    at++;
    if (at < values.length && values[at] !== null) nodes[nodes.length] = node.right = new TreeNode(values[at]);
    at++;
  }
  return nodes[0];
};

// From the neighbours of nodes 1, 2, ...
internal.makeGraph = function (adjacency) {
  const nodes = [];
  for (let i = 0; i < adjacency.length; i++) nodes[i] = new Node(i + 1);
  for (let i = 0; i < adjacency.length; i++) {
    const numbers = adjacency[i];
    const neighbors = nodes[i].neighbors;
    for (let k = 0; k < numbers.length; k++) neighbors[k] = nodes[numbers[k] - 1];
  }
  return nodes.length > 0 ? nodes[0] : null;
};

internal.offer({ ListNode, TreeNode, Node, _Node: Node });
