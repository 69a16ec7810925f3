// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), fresh = 0, minutes = 0;
        queue<pair<int, int>> rotten;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (grid[r][c] == 2) rotten.push({r, c});
                if (grid[r][c] == 1) fresh++;
            }
        }
        int steps[4][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (; !rotten.empty() && fresh > 0; minutes++) {
            for (int left = rotten.size(); left > 0; left--) {
                auto [r, c] = rotten.front();
                rotten.pop();
                for (auto& step : steps) {
                    int y = r + step[0], x = c + step[1];
                    if (y < 0 || x < 0 || y == rows || x == columns || grid[y][x] != 1) continue;
                    grid[y][x] = 2;
                    fresh--;
                    rotten.push({y, x});
                }
            }
        }
        return fresh > 0 ? -1 : minutes;
    }
};
