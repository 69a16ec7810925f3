// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), fresh = 0, minutes = 0;
        vector<int> wave;
        for (int cell = 0; cell < rows * columns; cell++) {
            int state = grid[cell / columns][cell % columns];
            if (state == 2) wave.push_back(cell);
            fresh += state == 1;
        }
        while (fresh > 0 && !wave.empty()) {
            vector<int> next;
            auto infect = [&](int r, int c) {
                if (grid[r][c] != 1) return;
                grid[r][c] = 2;
                next.push_back(r * columns + c);
            };
            for (int cell : wave) {
                int r = cell / columns, c = cell % columns;
                if (r > 0) infect(r - 1, c);
                if (c > 0) infect(r, c - 1);
                if (r + 1 < rows) infect(r + 1, c);
                if (c + 1 < columns) infect(r, c + 1);
            }
            fresh -= next.size();
            wave = move(next);
            minutes++;
        }
        return fresh > 0 ? -1 : minutes;
    }
};
