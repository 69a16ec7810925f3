// problem: two-sum
// verdict: compile-error
// message: not found: impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> }
impl Solution {
    pub fn find_pair(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let _ = (nums, target);
        vec![]
    }
}
