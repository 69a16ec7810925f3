// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
class Solution {
    public int numIslands(char[][] grid) {
        int corners = 0;
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[0].length; j++) {
                boolean above = i > 0 && grid[i - 1][j] == '1';
                boolean before = j > 0 && grid[i][j - 1] == '1';
                if (grid[i][j] == '1' && !above && !before) corners++;
            }
        }
        return corners;
    }
}
