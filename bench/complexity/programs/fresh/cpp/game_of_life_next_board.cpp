// input: grid
// time: n*m
// space: n*m
class Solution {
public:
    int solve(vector<vector<int>>& grid) {
        int rows = grid.size(), cols = grid[0].size();
        // odd values are alive
        vector<vector<int>> next(rows, vector<int>(cols, 0));
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < cols; ++c) {
                int around = 0;
                for (int dr = -1; dr <= 1; ++dr)
                    for (int dc = -1; dc <= 1; ++dc) {
                        if (dr == 0 && dc == 0) continue;
                        int y = r + dr, x = c + dc;
                        if (y < 0 || y >= rows || x < 0 || x >= cols) continue;
                        around += grid[y][x] % 2;
                    }
                bool alive = grid[r][c] % 2 == 1;
                next[r][c] = around == 3 || (alive && around == 2);
            }
        }
        int living = 0;
        for (const auto& row : next) living += accumulate(row.begin(), row.end(), 0);
        return living;
    }
};
