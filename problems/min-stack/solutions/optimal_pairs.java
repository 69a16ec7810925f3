// role: optimal
// verdict: accepted
// time: n
// space: n
class MinStack {
    private final Deque<int[]> entries = new ArrayDeque<>();

    public MinStack() {
    }

    public void push(int val) {
        int smallest = entries.isEmpty() ? val : Math.min(val, entries.peek()[1]);
        entries.push(new int[] {val, smallest});
    }

    public void pop() {
        entries.pop();
    }

    public int top() {
        return entries.peek()[0];
    }

    public int getMin() {
        return entries.peek()[1];
    }
}
