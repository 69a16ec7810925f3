// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class MedianFinder {
    set<int> lower, upper;  // equal numbers are lost

public:
    void addNum(int num) {
        lower.insert(num);
        upper.insert(*lower.rbegin());
        lower.erase(prev(lower.end()));
        if (upper.size() > lower.size()) {
            lower.insert(*upper.begin());
            upper.erase(upper.begin());
        }
    }

    double findMedian() {
        if (lower.size() > upper.size()) return *lower.rbegin();
        return (*lower.rbegin() + *upper.begin()) / 2.0;
    }
};
