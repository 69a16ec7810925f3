// input: grid
// time: n*m
// space: 1
impl Solution {
    pub fn solve(mut grid: Vec<Vec<i32>>) -> i32 {
        let cols = grid[0].len();
        for r in 1..grid.len() {
            for c in 0..cols {
                let mut best = grid[r - 1][c];
                if c > 0 {
                    best = best.min(grid[r - 1][c - 1]);
                }
                if c + 1 < cols {
                    best = best.min(grid[r - 1][c + 1]);
                }
                grid[r][c] += best;
            }
        }
        *grid.last().unwrap().iter().min().unwrap()
    }
}
