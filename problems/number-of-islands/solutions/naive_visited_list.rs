// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
impl Solution {
    pub fn num_islands(grid: Vec<Vec<char>>) -> i32 {
        let (m, n) = (grid.len(), grid[0].len());
        let mut visited: Vec<(usize, usize)> = vec![];
        let mut islands = 0;
        for row in 0..m {
            for column in 0..n {
                if grid[row][column] == '0' || visited.contains(&(row, column)) {
                    continue;
                }
                islands += 1;
                visited.push((row, column));
                let mut stack = vec![(row, column)];
                while let Some((r, c)) = stack.pop() {
                    for (r, c) in [(r + 1, c), (r.wrapping_sub(1), c), (r, c + 1), (r, c.wrapping_sub(1))] {
                        if r < m && c < n && grid[r][c] == '1' && !visited.contains(&(r, c)) {
                            visited.push((r, c));
                            stack.push((r, c));
                        }
                    }
                }
            }
        }
        islands
    }
}
