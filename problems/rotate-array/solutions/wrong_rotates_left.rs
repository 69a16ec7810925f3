// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let k = k as usize % nums.len();
        // the parts are turned first and the whole last: this is a rotation to the left
        nums[..k].reverse();
        nums[k..].reverse();
        nums.reverse();
    }
}
