// problem: rotate-array
// verdict: runtime-error
// message: divisor of zero
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let zero = nums.len() - nums.iter().count();
        nums.rotate_right(k as usize % zero);
    }
}
