// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
class Solution {
public:
    double rocAuc(vector<int>& labels, vector<double>& scores) {
        double won = 0;
        int n = labels.size();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (labels[i] == 1 && labels[j] == 0) {
                    if (scores[i] > scores[j]) won += 1;
                    if (scores[i] == scores[j]) won += 0.5;
                }
            }
        }
        return won / (n * (n - 1) / 2);
    }
};
