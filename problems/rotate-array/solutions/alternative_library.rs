// role: alternative
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let n = nums.len();
        nums.rotate_right(k as usize % n);
    }
}
