// input: grid
// time: n*m
// space: n+m
impl Solution {
    pub fn solve(grid: Vec<Vec<i32>>) -> i32 {
        let mut rows = vec![0; grid.len()];
        let mut columns = vec![0; grid[0].len()];
        for (r, row) in grid.iter().enumerate() {
            for (c, &value) in row.iter().enumerate() {
                rows[r] = rows[r].max(value);
                columns[c] = columns[c].max(value);
            }
        }
        rows.iter().zip(&columns).map(|(a, b)| a.min(b)).sum()
    }
}
