// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        list<pair<int, int>> visited;
        auto is_new_land = [&](int r, int c) {
            return r >= 0 && c >= 0 && r < rows && c < columns && grid[r][c] == '1' &&
                   find(visited.begin(), visited.end(), make_pair(r, c)) == visited.end();
        };
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!is_new_land(r, c)) continue;
                islands++;
                visited.push_back({r, c});
                for (auto next = prev(visited.end()); next != visited.end(); ++next) {
                    auto [y, x] = *next;
                    if (is_new_land(y + 1, x)) visited.push_back({y + 1, x});
                    if (is_new_land(y - 1, x)) visited.push_back({y - 1, x});
                    if (is_new_land(y, x + 1)) visited.push_back({y, x + 1});
                    if (is_new_land(y, x - 1)) visited.push_back({y, x - 1});
                }
            }
        }
        return islands;
    }
};
