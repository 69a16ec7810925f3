// problem: two-sum
// verdict: compile-error
// message: expected: impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> }
// line: 6
impl Solution {
    pub fn two_sum(nums: Vec<i32>) -> Vec<i32> {
        nums
    }
}
