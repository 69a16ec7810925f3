// role: wrong
// verdict: runtime-error
// time: n
// space: n
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        // there is no place to split at when k exceeds the length
        let cut = nums.len() - k as usize;
        let mut turned = nums[cut..].to_vec();
        turned.extend_from_slice(&nums[..cut]);
        *nums = turned;
    }
}
