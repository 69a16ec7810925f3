// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        vector<vector<int>> seen(rows, vector<int>(columns, 0));
        int steps[4][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (grid[r][c] != '1' || seen[r][c]) continue;
                islands++;
                queue<pair<int, int>> waiting;
                waiting.push({r, c});
                seen[r][c] = 1;
                while (!waiting.empty()) {
                    auto [y, x] = waiting.front();
                    waiting.pop();
                    for (auto& step : steps) {
                        int i = y + step[0], j = x + step[1];
                        if (i < 0 || j < 0 || i == rows || j == columns) continue;
                        if (grid[i][j] != '1' || seen[i][j]) continue;
                        seen[i][j] = 1;
                        waiting.push({i, j});
                    }
                }
            }
        }
        return islands;
    }
};
