// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
public:
    double bestSplit(vector<double>& values, vector<int>& labels) {
        int n = values.size();
        vector<pair<double, int>> examples;
        vector<long long> left(10), right(10);
        for (int i = 0; i < n; i++) {
            examples.emplace_back(values[i], labels[i]);
            right[labels[i]]++;
        }
        sort(examples.begin(), examples.end());
        double best = -1, threshold = examples[0].first;
        for (int i = 0; i < n - 2; i++) {
            left[examples[i].second]++;
            right[examples[i].second]--;
            if (examples[i].first == examples[i + 1].first) continue;
            double purity = (double)inner_product(left.begin(), left.end(), left.begin(), 0LL) / (i + 1)
                          + (double)inner_product(right.begin(), right.end(), right.begin(), 0LL) / (n - i - 1);
            if (purity > best) best = purity, threshold = (examples[i].first + examples[i + 1].first) / 2;
        }
        return threshold;
    }
};
