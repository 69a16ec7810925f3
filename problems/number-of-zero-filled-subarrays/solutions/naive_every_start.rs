// role: naive
// verdict: accepted
// time: n^2
// space: 1
impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        let mut count = 0;
        for start in 0..nums.len() {
            for &num in &nums[start..] {
                if num != 0 {
                    break;
                }
                count += 1;
            }
        }
        count
    }
}
