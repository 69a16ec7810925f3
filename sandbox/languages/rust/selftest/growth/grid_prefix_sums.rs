// input: grid
// time: n*m
// space: n*m
impl Solution {
    pub fn solve(grid: Vec<Vec<i32>>) -> i32 {
        let (rows, columns) = (grid.len(), grid[0].len());
        let mut sums = vec![vec![0i64; columns + 1]; rows + 1];
        for r in 0..rows {
            for c in 0..columns {
                sums[r + 1][c + 1] = sums[r][c + 1] + sums[r + 1][c] - sums[r][c] + grid[r][c] as i64;
            }
        }
        (sums[rows][columns] % 1_000_007) as i32
    }
}
