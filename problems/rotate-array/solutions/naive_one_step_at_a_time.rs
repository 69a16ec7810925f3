// role: naive
// verdict: accepted
// time: n^2
// space: 1
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        for _ in 0..k as usize % nums.len() {
            let last = nums[nums.len() - 1];
            for i in (1..nums.len()).rev() {
                nums[i] = nums[i - 1];
            }
            nums[0] = last;
        }
    }
}
