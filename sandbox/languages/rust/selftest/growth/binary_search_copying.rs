// input: ascending
// time: n
// space: n
// Each half is copied.
impl Solution {
    pub fn solve(nums: Vec<i32>, target: i32) -> i32 {
        if nums.is_empty() {
            return 0;
        }
        let middle = nums.len() / 2;
        if nums[middle] < target {
            middle as i32 + 1 + Self::solve(nums[middle + 1..].to_vec(), target)
        } else {
            Self::solve(nums[..middle].to_vec(), target)
        }
    }
}
