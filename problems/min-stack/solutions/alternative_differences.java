// role: alternative
// verdict: accepted
// time: n
// space: n
class MinStack {
    private final Deque<Long> differences = new ArrayDeque<>();
    private long smallest;

    public void push(int val) {
        if (differences.isEmpty()) {
            smallest = val;
        }
        differences.push(val - smallest);
        smallest = Math.min(smallest, val);
    }

    public void pop() {
        long difference = differences.pop();
        if (difference < 0) {
            smallest -= difference;
        }
    }

    public int top() {
        return (int) (smallest + Math.max(differences.peek(), 0));
    }

    public int getMin() {
        return (int) smallest;
    }
}
