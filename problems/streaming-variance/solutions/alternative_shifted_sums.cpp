// role: alternative
// verdict: accepted
// time: n
// space: 1
class StreamingVariance {
    long long count = 0;
    double shift = 0, total = 0, squares = 0;

public:
    void add(double value) {
        if (count++ == 0) shift = value;
        double distance = value - shift;
        total += distance;
        squares += distance * distance;
    }

    double mean() { return count ? shift + total / count : 0; }

    double variance() { return count < 2 ? 0 : (squares - total * total / count) / (count - 1); }
};
