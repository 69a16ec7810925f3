// role: optimal
// verdict: accepted
// time: n*k
// space: k
class Solution {
public:
    vector<vector<double>> kMeansStep(vector<vector<double>>& points, vector<vector<double>>& centroids) {
        size_t k = centroids.size(), d = centroids[0].size();
        vector<int> counts(k);
        vector<vector<double>> sums(k, vector<double>(d));
        for (auto& point : points) {
            size_t nearest = 0;
            double smallest = numeric_limits<double>::infinity();
            for (size_t c = 0; c < k; c++) {
                double distance = 0;
                for (size_t j = 0; j < d; j++) {
                    double gap = point[j] - centroids[c][j];
                    distance += gap * gap;
                }
                if (distance < smallest) {
                    smallest = distance;
                    nearest = c;
                }
            }
            counts[nearest]++;
            for (size_t j = 0; j < d; j++) sums[nearest][j] += point[j];
        }
        for (size_t c = 0; c < k; c++) {
            for (size_t j = 0; j < d; j++) {
                sums[c][j] = counts[c] ? sums[c][j] / counts[c] : centroids[c][j];
            }
        }
        return sums;
    }
};
