// problem: two-sum
// verdict: runtime-error
extern "C" {
    fn fork() -> i32;
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        // Two processes come back from here, and both want to answer.
        unsafe { fork() };
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
