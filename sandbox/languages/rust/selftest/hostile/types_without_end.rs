// problem: two-sum
// verdict: compile-error
trait Grow {
    fn grow(&self, depth: usize) -> usize;
}

impl<T: Copy> Grow for T {
    fn grow(&self, depth: usize) -> usize {
        if depth == 0 {
            std::mem::size_of::<T>()
        } else {
            (*self, *self).grow(depth - 1)
        }
    }
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        nums[0].grow(nums.len());
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
