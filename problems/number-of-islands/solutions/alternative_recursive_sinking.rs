// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
impl Solution {
    pub fn num_islands(mut grid: Vec<Vec<char>>) -> i32 {
        let mut islands = 0;
        for row in 0..grid.len() {
            for column in 0..grid[0].len() {
                if grid[row][column] == '1' {
                    islands += 1;
                    Self::sink(&mut grid, row, column);
                }
            }
        }
        islands
    }

    fn sink(grid: &mut Vec<Vec<char>>, row: usize, column: usize) {
        if row >= grid.len() || column >= grid[0].len() || grid[row][column] != '1' {
            return;
        }
        grid[row][column] = '0';
        Self::sink(grid, row + 1, column);
        Self::sink(grid, row, column + 1);
        if row > 0 {
            Self::sink(grid, row - 1, column);
        }
        if column > 0 {
            Self::sink(grid, row, column - 1);
        }
    }
}
