// problem: two-sum
// verdict: runtime-error
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let block = Box::into_raw(vec![0usize; 6].into_boxed_slice()).cast::<usize>();
        unsafe {
            block.sub(1).write_volatile(usize::MAX);
            drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(block, 6)));
        }
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
