// problem: two-sum
// verdict: runtime-error
// message: null pointer
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        unsafe { std::ptr::null_mut::<i32>().write_volatile(target) };
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
