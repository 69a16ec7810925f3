// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class MinStack {
    private final Stack<Integer> values = new Stack<>();
    private final Stack<Integer> minima = new Stack<>();

    public void push(int val) {
        values.push(val);
        if (minima.isEmpty() || val <= minima.peek()) {
            minima.push(val);
        }
    }

    public void pop() {
        if (values.pop() == minima.peek()) {  // the same object, not the same number
            minima.pop();
        }
    }

    public int top() {
        return values.peek();
    }

    public int getMin() {
        return minima.peek();
    }
}
