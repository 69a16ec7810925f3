// input: grid
// time: n*m
// space: 1
impl Solution {
    pub fn solve(grid: Vec<Vec<i32>>) -> i32 {
        grid.iter().flatten().fold(0, |total, &value| (total * 3 + value) % 10_007)
    }
}
