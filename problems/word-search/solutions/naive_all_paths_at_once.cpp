// role: naive
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
public:
    bool exist(vector<vector<char>>& board, string word) {
        int rows = board.size(), columns = board[0].size();
        vector<vector<int>> paths;
        for (int cell = 0; cell < rows * columns; cell++)
            if (board[cell / columns][cell % columns] == word[0])
                paths.push_back({cell});
        for (int i = 1; i < word.size(); i++) {
            vector<vector<int>> longer;
            for (auto& path : paths) {
                int r = path.back() / columns, c = path.back() % columns;
                for (auto [y, x] : {pair{r + 1, c}, {r - 1, c}, {r, c + 1}, {r, c - 1}}) {
                    if (y < 0 || x < 0 || y == rows || x == columns || board[y][x] != word[i]) continue;
                    int cell = y * columns + x;
                    if (find(path.begin(), path.end(), cell) != path.end()) continue;
                    longer.push_back(path);
                    longer.back().push_back(cell);
                }
            }
            paths = move(longer);
        }
        return !paths.empty();
    }
};
