// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m*n
impl Solution {
    pub fn num_islands(grid: Vec<Vec<char>>) -> i32 {
        let (m, n) = (grid.len(), grid[0].len());
        let mut seen = vec![vec![false; n]; m];
        let mut islands = 0;
        for row in 0..m {
            for column in 0..n {
                if grid[row][column] == '0' || seen[row][column] {
                    continue;
                }
                islands += 1;
                seen[row][column] = true;
                let mut stack = vec![(row, column)];
                while let Some((r, c)) = stack.pop() {
                    // an island may also go on to the left, or up
                    for (r, c) in [(r + 1, c), (r, c + 1)] {
                        if r < m && c < n && grid[r][c] == '1' && !seen[r][c] {
                            seen[r][c] = true;
                            stack.push((r, c));
                        }
                    }
                }
            }
        }
        islands
    }
}
