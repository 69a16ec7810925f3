// role: naive
// verdict: accepted
// time: n
// space: n
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let split = nums.len() - k as usize % nums.len();
        let (front, back) = nums.split_at(split);
        *nums = [back, front].concat();
    }
}
