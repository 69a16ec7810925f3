// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    double weightedGini(const array<long long, 10>& counts) {
        long long size = 0, squares = 0;
        for (long long count : counts) {
            size += count;
            squares += count * count;
        }
        return size - (double)squares / size;
    }

public:
    double bestSplit(vector<double>& values, vector<int>& labels) {
        set<double> thresholds(values.begin(), values.end());
        thresholds.erase(prev(thresholds.end()));
        double best = numeric_limits<double>::infinity(), answer = 0;
        for (double threshold : thresholds) {
            array<long long, 10> left{}, right{};
            for (size_t i = 0; i < values.size(); i++) (values[i] <= threshold ? left : right)[labels[i]]++;
            double impurity = weightedGini(left) + weightedGini(right);
            if (impurity < best) {
                best = impurity;
                answer = threshold;
            }
        }
        return answer;
    }
};
