package judge.run;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import judge.glue.Call;

/** What an answer that is made of nodes must be. Raises BadValue where it is something else. */
final class Nodes {
    private static final int LIMIT = 1 << 22;

    private Nodes() {
    }

    static int[] list(Call nodes, Object head) {
        int[] values = nodes.readList(head, LIMIT);
        if (values.length > LIMIT) {
            throw new BadValue("the returned list has a cycle");
        }
        return values;
    }

    static Call.Tree tree(Call nodes, Object root) {
        Call.Tree tree = nodes.readTree(root, LIMIT);
        if (tree.size() > LIMIT) {
            throw new BadValue("the returned tree has a cycle");
        }
        return tree;
    }

    /** The neighbours of nodes 1, 2, ... */
    static int[][] graph(Call nodes, Object start) {
        Object[] found = start == null ? new Object[0] : reachable(nodes, start);
        int[][] rows = new int[found.length][];
        for (Object node : found) {
            int[] row = nodes.readNode(node);
            int value = row[0];
            if (value < 1 || value > found.length) {
                throw new BadValue("the nodes of the returned graph are not numbered 1 to n");
            }
            if (rows[value - 1] != null) {
                throw new BadValue("two nodes have the value " + value);
            }
            rows[value - 1] = Arrays.copyOfRange(row, 1, row.length);
        }
        return rows;
    }

    /** A graph made from a graph is a new one: it shares no node with the one it was made from. */
    static void checkCopied(Call nodes, Object given, Object answer) {
        if (given == null || answer == null) {
            return;
        }
        Map<Object, Boolean> old = new IdentityHashMap<>();
        for (Object node : reachable(nodes, given)) {
            old.put(node, true);
        }
        int least = Integer.MAX_VALUE;
        for (Object node : reachable(nodes, answer)) {
            if (old.containsKey(node)) {
                least = Math.min(least, nodes.readNode(node)[0]);
            }
        }
        if (least != Integer.MAX_VALUE) {
            throw new BadValue("the returned graph contains node " + least + " of the input; make new nodes");
        }
    }

    private static Object[] reachable(Call nodes, Object start) {
        try {
            return nodes.nodesOf(start);
        } catch (NullPointerException missing) {
            throw new BadValue("a node of the returned graph has no neighbours (null); it needs a list, if an empty one");
        }
    }
}
