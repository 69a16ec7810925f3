// problem: two-sum
// verdict: compile-error
const fn spin() -> usize {
    let mut i = 0usize;
    loop {
        i = i.wrapping_mul(3).wrapping_add(1);
        if i == 7 {
            return i;
        }
    }
}

const NEVER: usize = spin();

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
