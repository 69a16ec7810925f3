// role: naive
// verdict: accepted
// time: n^2
// space: n
class MinStack {
    private final ArrayList<Integer> values = new ArrayList<>();
    private int smallest = Integer.MAX_VALUE;

    public void push(int val) {
        values.add(val);
        smallest = Math.min(smallest, val);
    }

    public void pop() {
        values.remove(values.size() - 1);
        smallest = Integer.MAX_VALUE;
        for (int val : values) {
            smallest = Math.min(smallest, val);
        }
    }

    public int top() {
        return values.get(values.size() - 1);
    }

    public int getMin() {
        return smallest;
    }
}
