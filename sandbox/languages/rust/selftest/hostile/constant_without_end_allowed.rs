// problem: two-sum
// verdict: compile-error
#[allow(long_running_const_eval)]
const NEVER: usize = {
    let mut i = 0usize;
    while i != 1 {
        i = i.wrapping_add(2);
    }
    i
};

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let _ = NEVER;
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
