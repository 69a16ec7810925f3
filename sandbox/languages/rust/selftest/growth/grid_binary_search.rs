// input: grid
// time: log n
// space: 1
// The grid is taken by value, and borrowed only.
impl Solution {
    pub fn solve(grid: Vec<Vec<i32>>) -> i32 {
        let (mut low, mut high) = (0, grid.len());
        while low < high {
            let middle = (low + high) / 2;
            if grid[middle][0] >= 0 {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low as i32
    }
}
