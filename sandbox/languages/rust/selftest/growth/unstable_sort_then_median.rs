// input: ints
// time: n log n
// space: log n
impl Solution {
    pub fn solve(mut nums: Vec<i32>) -> i32 {
        nums.sort_unstable(); // a quicksort, in place
        nums[nums.len() / 2]
    }
}
