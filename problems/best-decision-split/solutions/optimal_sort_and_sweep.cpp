// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    double bestSplit(vector<double>& values, vector<int>& labels) {
        int n = values.size();
        vector<pair<double, int>> examples(n);
        long long left[10] = {}, right[10] = {}, leftSquares = 0, rightSquares = 0;
        for (int i = 0; i < n; i++) {
            examples[i] = {values[i], labels[i]};
            right[labels[i]]++;
        }
        for (long long count : right) rightSquares += count * count;
        sort(examples.begin(), examples.end());
        double best = -1, threshold = 0;
        for (int i = 0; i + 1 < n; i++) {
            auto [value, label] = examples[i];
            leftSquares += 2 * left[label]++ + 1;
            rightSquares -= 2 * right[label]-- - 1;
            double next = examples[i + 1].first;
            if (value == next) continue;
            double purity = (double)leftSquares / (i + 1) + (double)rightSquares / (n - i - 1);
            if (purity > best) {
                best = purity;
                threshold = (value + next) / 2;
            }
        }
        return threshold;
    }
};
