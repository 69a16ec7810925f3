// problem: two-sum
// verdict: compile-error
static HUGE: [u8; 1 << 40] = [1; 1 << 40];

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let _ = HUGE[nums.len()];
        for i in 0..nums.len() {
            for j in 0..i {
                if nums[i] + nums[j] == target {
                    return vec![j as i32, i as i32];
                }
            }
        }
        vec![]
    }
}
