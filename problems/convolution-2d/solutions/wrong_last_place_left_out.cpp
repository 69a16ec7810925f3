// role: wrong
// verdict: wrong-answer
// time: n^2*k^2
// space: 1
class Solution {
public:
    vector<vector<double>> convolve2d(vector<vector<double>>& image, vector<vector<double>>& kernel) {
        vector<vector<double>> answer;
        for (size_t i = 0; i + kernel.size() < image.size(); i++) {
            answer.push_back({});
            for (size_t j = 0; j + kernel[0].size() < image[0].size(); j++) {
                double total = 0;
                for (size_t a = 0; a < kernel.size(); a++)
                    for (size_t b = 0; b < kernel[0].size(); b++) total += kernel[a][b] * image[i + a][j + b];
                answer[i].push_back(total);
            }
        }
        return answer;
    }
};
