// role: optimal
// verdict: accepted
// time: n
// space: 1
class StreamingVariance {
    int count = 0;
    double average = 0, m2 = 0;

public:
    StreamingVariance() {}

    void add(double value) {
        count++;
        double delta = value - average;
        average += delta / count;
        m2 += delta * (value - average);
    }

    double mean() { return average; }

    double variance() { return count > 1 ? m2 / (count - 1) : 0; }
};
