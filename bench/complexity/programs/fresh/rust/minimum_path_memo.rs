// input: grid
// time: n*m
// space: n*m
use std::collections::HashMap;

impl Solution {
    pub fn solve(grid: Vec<Vec<i32>>) -> i32 {
        let mut memo = HashMap::new();
        Self::cheapest(&grid, 0, 0, &mut memo)
    }

    // cheapest way from here to the lower right corner
    fn cheapest(
        grid: &Vec<Vec<i32>>,
        r: usize,
        c: usize,
        memo: &mut HashMap<(usize, usize), i32>,
    ) -> i32 {
        if let Some(&known) = memo.get(&(r, c)) {
            return known;
        }
        let last_row = r == grid.len() - 1;
        let last_col = c == grid[0].len() - 1;
        let rest = match (last_row, last_col) {
            (true, true) => 0,
            (true, false) => Self::cheapest(grid, r, c + 1, memo),
            (false, true) => Self::cheapest(grid, r + 1, c, memo),
            (false, false) => {
                let down = Self::cheapest(grid, r + 1, c, memo);
                let right = Self::cheapest(grid, r, c + 1, memo);
                down.min(right)
            }
        };
        let result = grid[r][c] + rest;
        memo.insert((r, c), result);
        result
    }
}
