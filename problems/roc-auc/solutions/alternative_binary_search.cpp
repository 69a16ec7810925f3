// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    double rocAuc(vector<int>& labels, vector<double>& scores) {
        vector<double> negatives;
        for (size_t i = 0; i < labels.size(); i++) {
            if (labels[i] == 0) negatives.push_back(scores[i]);
        }
        sort(negatives.begin(), negatives.end());
        double won = 0;
        for (size_t i = 0; i < labels.size(); i++) {
            if (labels[i] == 0) continue;
            auto [low, high] = equal_range(negatives.begin(), negatives.end(), scores[i]);
            won += (low - negatives.begin()) + (high - low) / 2.0;
        }
        return won / negatives.size() / (labels.size() - negatives.size());
    }
};
