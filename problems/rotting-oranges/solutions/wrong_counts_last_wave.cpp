// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m*n
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), fresh = 0, minutes = 0;
        queue<pair<int, int>> rotten;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (grid[r][c] == 2) rotten.emplace(r, c);
                if (grid[r][c] == 1) fresh++;
            }
        }
        if (fresh == 0) return 0;
        while (!rotten.empty()) {
            minutes++;  // also for the last ones, which infect nobody
            for (int left = rotten.size(); left > 0; left--) {
                auto [r, c] = rotten.front();
                rotten.pop();
                for (auto [y, x] : {pair{r + 1, c}, {r - 1, c}, {r, c + 1}, {r, c - 1}}) {
                    if (y < 0 || x < 0 || y == rows || x == columns || grid[y][x] != 1) continue;
                    grid[y][x] = 2;
                    fresh--;
                    rotten.emplace(y, x);
                }
            }
        }
        return fresh ? -1 : minutes;
    }
};
