// problem: two-sum
// verdict: compile-error
// message: found `Option<(usize, usize)>`
// line: 6
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Option<(usize, usize)> {
        let _ = (nums, target);
        None
    }
}
