// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    double rocAuc(vector<int>& labels, vector<double>& scores) {
        size_t n = labels.size();
        vector<pair<double, int>> examples(n);
        for (size_t i = 0; i < n; i++) examples[i] = {scores[i], labels[i]};
        sort(examples.begin(), examples.end());
        double won = 0, below = 0;
        for (size_t i = 0, j; i < n; i = j) {
            double positives = 0, negatives = 0;
            for (j = i; j < n && examples[j].first == examples[i].first; j++) {
                (examples[j].second == 1 ? positives : negatives)++;
            }
            won += positives * (below + negatives / 2);
            below += negatives;
        }
        return won / (below * (n - below));
    }
};
