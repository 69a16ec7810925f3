// role: optimal
// verdict: accepted
// time: V+E
// space: V
/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {
        val = 0;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val) {
        val = _val;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val, ArrayList<Node> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
}
*/

class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) {
            return null;
        }
        Map<Node, Node> copies = new HashMap<>();
        Queue<Node> queue = new ArrayDeque<>();
        copies.put(node, new Node(node.val));
        queue.add(node);
        while (!queue.isEmpty()) {
            Node current = queue.remove();
            Node copy = copies.get(current);
            for (Node neighbor : current.neighbors) {
                Node twin = copies.get(neighbor);
                if (twin == null) {
                    twin = new Node(neighbor.val);
                    copies.put(neighbor, twin);
                    queue.add(neighbor);
                }
                copy.neighbors.add(twin);
            }
        }
        return copies.get(node);
    }
}
