// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V
class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) return null;
        Map<Node, Node> copies = new HashMap<>();
        copies.put(node, new Node(node.val));
        Deque<Node> queue = new LinkedList<>();
        queue.add(node);
        while (!queue.isEmpty()) {
            Node current = queue.poll();
            for (Node neighbor : current.neighbors) {
                if (!copies.containsKey(neighbor)) {
                    copies.put(neighbor, new Node(neighbor.val));
                    copies.get(current).neighbors.add(copies.get(neighbor));
                    queue.add(neighbor);
                }
            }
        }
        return copies.get(node);
    }
}
