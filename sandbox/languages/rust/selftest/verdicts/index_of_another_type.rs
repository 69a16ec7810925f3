// problem: two-sum
// verdict: compile-error
// message: expected `i32`, found `usize`
// line: 10
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for i in 0..nums.len() {
            for j in 0..i {
                if nums[i] + nums[j] == target {
                    return vec![i, j];
                }
            }
        }
        vec![]
    }
}
