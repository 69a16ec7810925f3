// problem: clone-graph
// verdict: accepted
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() { val = 0; neighbors = new ArrayList<Node>(); }
    public Node(int _val) { val = _val; neighbors = new ArrayList<Node>(); }
    public Node(int _val, ArrayList<Node> _neighbors) { val = _val; neighbors = _neighbors; }
}

class Solution {
    Map<Node, Node> copies = new IdentityHashMap<>();

    public Node cloneGraph(Node node) {
        if (node == null || copies.containsKey(node)) return copies.get(node);
        copies.put(node, new Node(node.val));
        for (Node next : node.neighbors) copies.get(node).neighbors.add(cloneGraph(next));
        return copies.get(node);
    }
}
