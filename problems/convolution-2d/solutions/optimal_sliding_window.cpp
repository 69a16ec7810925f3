// role: optimal
// verdict: accepted
// time: n^2*k^2
// space: 1
class Solution {
public:
    vector<vector<double>> convolve2d(vector<vector<double>>& image, vector<vector<double>>& kernel) {
        size_t r = kernel.size(), c = kernel[0].size();
        size_t rows = image.size() - r + 1, columns = image[0].size() - c + 1;
        vector<vector<double>> answer(rows, vector<double>(columns));
        for (size_t i = 0; i < rows; i++) {
            for (size_t j = 0; j < columns; j++) {
                double total = 0;
                for (size_t a = 0; a < r; a++) {
                    for (size_t b = 0; b < c; b++) total += kernel[a][b] * image[i + a][j + b];
                }
                answer[i][j] = total;
            }
        }
        return answer;
    }
};
