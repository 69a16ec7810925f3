// role: alternative
// verdict: accepted
// time: log n
// space: 1
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        nums.binary_search(&target).map_or(-1, |i| i as i32)
    }
}
