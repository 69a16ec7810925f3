// input: ints
// time: n log n
// space: n
impl Solution {
    pub fn solve(mut nums: Vec<i32>) -> i32 {
        nums.sort(); // a merge sort, with a buffer
        nums.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap_or(0)
    }
}
