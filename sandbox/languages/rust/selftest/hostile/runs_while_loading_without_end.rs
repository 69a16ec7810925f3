// problem: two-sum
// verdict: time-limit
extern "C" fn early() {
    loop {
        std::hint::spin_loop();
    }
}

#[used]
#[link_section = ".init_array"]
static EARLY: extern "C" fn() = early;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
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
