// role: alternative
// verdict: accepted
// time: n log n
// space: n
class MedianFinder {
    multiset<int> numbers;
    multiset<int>::iterator middle;  // the lower one of two

public:
    void addNum(int num) {
        numbers.insert(num);
        if (numbers.size() == 1)
            middle = numbers.begin();
        else if (num < *middle)
            middle = numbers.size() % 2 ? middle : prev(middle);
        else
            middle = numbers.size() % 2 ? next(middle) : middle;
    }

    double findMedian() {
        if (numbers.size() % 2) return *middle;
        return (*middle + *next(middle)) / 2.0;
    }
};
