package judge.glue;

/**
 * Calls a solution. The subclass is generated and compiled together with it, so that calls are plain calls
 * and node classes are whichever the solution uses.
 *
 * <p>A function is one call; a design class is a list of them, of which the first is the constructor.
 */
public abstract class Call {
    /** The number of each call's method. */
    public int[] methods;
    /** The arguments of each call, in the types that the solution declares. */
    public Object[][] arguments;
    /** The results that are numbers, truth values or characters, by call. */
    public long[] numbers;
    /** The other results, by call. */
    public Object[] objects;

    /** For the generated subclass. */
    protected Call() {
    }

    /** Makes all calls. Throws what the solution throws. */
    public abstract void run() throws Throwable;

    /** The head of a linked list with these values. */
    public Object makeList(int[] values) {
        throw new UnsupportedOperationException();
    }

    /** The same with the last node linked to the one at an index, -1 for none. */
    public Object makeCyclicList(int[] values, int entry) {
        throw new UnsupportedOperationException();
    }

    /** The values of a linked list; of {@code limit} and one more when it has more, or a cycle. */
    public int[] readList(Object head, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The root of a binary tree, from its level order. */
    public Object makeTree(Tree tree) {
        throw new UnsupportedOperationException();
    }

    /** The level order of a binary tree, given up beyond {@code limit} places. */
    public Tree readTree(Object root, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Node 1 of a graph, from the neighbours of each node. */
    public Object makeGraph(int[][] neighbors) {
        throw new UnsupportedOperationException();
    }

    /** The nodes around a node, in the order in which they are found. */
    public Object[] nodesOf(Object node) {
        throw new UnsupportedOperationException();
    }

    /** The value of a graph's node, and those of its neighbours. */
    public int[] readNode(Object node) {
        throw new UnsupportedOperationException();
    }

    /**
     * A binary tree in level order.
     *
     * @param present which places have a node
     * @param values the values of those that have
     * @param size how many places are used
     */
    public record Tree(byte[] present, int[] values, int size) {
    }
}
