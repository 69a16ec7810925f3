package judge.compiler;

import java.util.List;

/** What makes and reads nodes, for the classes that the solution is compiled with; see judge.glue.Call. */
final class NodeCode {
    static final List<String> TYPES = List.of("ListNode", "TreeNode", "Node");

    private static final String LIST = """
                public Object makeList(int[] values) {
                    ListNode head = null;
                    for (int i = values.length - 1; i >= 0; i--) {
                        ListNode node = new ListNode(values[i]);
                        node.next = head;
                        head = node;
                    }
                    return head;
                }
                public Object makeCyclicList(int[] values, int entry) {
                    ListNode head = null;
                    ListNode last = null;
                    for (int i = values.length - 1; i >= 0; i--) {
                        ListNode node = new ListNode(values[i]);
                        node.next = head;
                        head = node;
                        if (last == null) {
                            last = node;
                        }
                        if (i == entry) {
                            last.next = node;
                        }
                    }
                    return head;
                }
                public int[] readList(Object head, int limit) {
                    int count = 0;
                    for (ListNode node = (ListNode) head; node != null && count <= limit; node = node.next) {
                        count++;
                    }
                    int[] values = new int[count];
                    ListNode node = (ListNode) head;
                    for (int i = 0; i < count; i++) {
                        values[i] = node.val;
                        node = node.next;
                    }
                    return values;
                }
            """;

    private static final String TREE = """
                public Object makeTree(judge.glue.Call.Tree tree) {
                    byte[] present = tree.present();
                    int[] values = tree.values();
                    if (tree.size() == 0) {
                        return null;
                    }
                    TreeNode[] nodes = new TreeNode[values.length];
                    nodes[0] = new TreeNode(values[0]);
                    int made = 1;
                    int parent = 0;
                    for (int place = 1; place < tree.size(); place++) {
                        TreeNode child = null;
                        if (present[place] != 0) {
                            child = nodes[made] = new TreeNode(values[made]);
                            made++;
                        }
                        if ((place & 1) != 0) {
                            nodes[parent].left = child;
                        } else {
                            nodes[parent++].right = child;
                        }
                    }
                    return nodes[0];
                }
                public judge.glue.Call.Tree readTree(Object root, int limit) {
                    java.util.ArrayList<TreeNode> order = new java.util.ArrayList<>();
                    order.add((TreeNode) root);
                    int size = 0;
                    int count = 0;
                    for (int i = 0; i < order.size() && i <= limit; i++) {
                        TreeNode node = order.get(i);
                        if (node != null) {
                            order.add(node.left);
                            order.add(node.right);
                            size = i + 1;
                            count++;
                        }
                    }
                    byte[] present = new byte[size];
                    int[] values = new int[count];
                    count = 0;
                    for (int i = 0; i < size; i++) {
                        TreeNode node = order.get(i);
                        if (node != null) {
                            present[i] = 1;
                            values[count++] = node.val;
                        }
                    }
                    return new judge.glue.Call.Tree(present, values, size);
                }
            """;

    private static final String GRAPH = """
                public Object makeGraph(int[][] neighbors) {
                    Node[] nodes = new Node[neighbors.length];
                    for (int i = 0; i < nodes.length; i++) {
                        nodes[i] = new Node(i + 1);
                        if (nodes[i].neighbors == null) {
                            nodes[i].neighbors = new java.util.ArrayList<>();
                        }
                    }
                    for (int i = 0; i < nodes.length; i++) {
                        for (int number : neighbors[i]) {
                            nodes[i].neighbors.add(nodes[number - 1]);
                        }
                    }
                    return nodes.length == 0 ? null : nodes[0];
                }
                public Object[] nodesOf(Object start) {
                    java.util.IdentityHashMap<Node, Boolean> found = new java.util.IdentityHashMap<>();
                    java.util.ArrayList<Node> order = new java.util.ArrayList<>();
                    found.put((Node) start, true);
                    order.add((Node) start);
                    for (int i = 0; i < order.size(); i++) {
                        for (Node neighbor : order.get(i).neighbors) {
                            if (neighbor != null && found.put(neighbor, true) == null) {
                                order.add(neighbor);
                            }
                        }
                    }
                    return order.toArray();
                }
                public int[] readNode(Object given) {
                    Node node = (Node) given;
                    int[] row = new int[1 + node.neighbors.size()];
                    row[0] = node.val;
                    int at = 1;
                    for (Node neighbor : node.neighbors) {
                        row[at++] = neighbor.val;
                    }
                    return row;
                }
            """;

    private NodeCode() {
    }

    static String of(String type) {
        return switch (type) {
            case "ListNode" -> LIST;
            case "TreeNode" -> TREE;
            default -> GRAPH;
        };
    }
}
