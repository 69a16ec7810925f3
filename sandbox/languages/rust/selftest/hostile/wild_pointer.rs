// problem: two-sum
// verdict: runtime-error
// message: SIGSEGV
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        unsafe { (0x5000_0000_0000usize as *mut i32).write_volatile(target) };
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
