// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class StreamingVariance {
    int count = 0;
    double total = 0, squares = 0;

public:
    void add(double value) {
        count++;
        total += value;
        squares += value * value;
    }

    double mean() { return count == 0 ? 0 : total / count; }

    double variance() {
        if (count < 2) return 0;
        double average = total / count;
        return (squares / count - average * average) * count / (count - 1);
    }
};
