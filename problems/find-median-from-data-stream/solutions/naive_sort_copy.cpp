// role: naive
// verdict: accepted
// time: n^2 log n
// space: n
class MedianFinder {
    vector<int> numbers;

public:
    void addNum(int num) {
        numbers.push_back(num);
    }

    double findMedian() {
        vector<int> ordered(numbers);
        sort(ordered.begin(), ordered.end());
        int n = ordered.size();
        return (ordered[(n - 1) / 2] + ordered[n / 2]) / 2.0;
    }
};
