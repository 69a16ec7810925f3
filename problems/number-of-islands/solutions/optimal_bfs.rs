// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
use std::collections::VecDeque;

impl Solution {
    pub fn num_islands(grid: Vec<Vec<char>>) -> i32 {
        let (rows, columns) = (grid.len(), grid[0].len());
        let mut seen = vec![vec![false; columns]; rows];
        let mut islands = 0;
        for row in 0..rows {
            for column in 0..columns {
                if grid[row][column] == '0' || seen[row][column] {
                    continue;
                }
                islands += 1;
                seen[row][column] = true;
                let mut queue = VecDeque::from([(row, column)]);
                while let Some((r, c)) = queue.pop_front() {
                    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                        let (r, c) = (r as i32 + dr, c as i32 + dc);
                        if r < 0 || c < 0 || r >= rows as i32 || c >= columns as i32 {
                            continue;
                        }
                        let (r, c) = (r as usize, c as usize);
                        if grid[r][c] == '1' && !seen[r][c] {
                            seen[r][c] = true;
                            queue.push_back((r, c));
                        }
                    }
                }
            }
        }
        islands
    }
}
