// role: wrong
// verdict: wrong-answer
// time: n*k
// space: k
class Solution {
public:
    vector<vector<double>> kMeansStep(vector<vector<double>>& points, vector<vector<double>>& centroids) {
        int d = points[0].size();
        vector<int> counts(centroids.size());
        vector<vector<double>> sums(centroids.size(), vector<double>(d, 0.0));
        for (auto& point : points) {
            int nearest = 0;
            double smallest = 1e18;
            for (int c = 0; c < (int)centroids.size(); c++) {
                double distance = 0;
                for (int j = 0; j < d; j++) distance += fabs(point[j] - centroids[c][j]);
                if (distance < smallest) smallest = distance, nearest = c;
            }
            counts[nearest]++;
            for (int j = 0; j < d; j++) sums[nearest][j] += point[j];
        }
        for (size_t c = 0; c < sums.size(); c++) {
            if (counts[c] == 0) sums[c] = centroids[c];
            else for (double& total : sums[c]) total /= counts[c];
        }
        return sums;
    }
};
