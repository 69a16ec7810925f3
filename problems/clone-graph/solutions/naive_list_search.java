// role: naive
// verdict: accepted
// time: V*E
// space: V
class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) {
            return null;
        }
        List<Node> originals = new ArrayList<>();
        List<Node> copies = new ArrayList<>();
        originals.add(node);
        copies.add(new Node(node.val));
        for (int i = 0; i < originals.size(); i++) {
            for (Node neighbor : originals.get(i).neighbors) {
                if (!originals.contains(neighbor)) {
                    originals.add(neighbor);
                    copies.add(new Node(neighbor.val));
                }
                copies.get(i).neighbors.add(copies.get(originals.indexOf(neighbor)));
            }
        }
        return copies.get(0);
    }
}
