// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class MinStack {
    vector<int> differences;
    int smallest = 0;

public:
    void push(int val) {
        if (differences.empty()) smallest = val;
        differences.push_back((unsigned)val - smallest);  // 32 bits are not enough
        smallest = min(smallest, val);
    }

    void pop() {
        if (differences.back() < 0) smallest -= differences.back();
        differences.pop_back();
    }

    int top() {
        return smallest + max(differences.back(), 0);
    }

    int getMin() {
        return smallest;
    }
};
