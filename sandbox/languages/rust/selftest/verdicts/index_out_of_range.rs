// problem: two-sum
// verdict: runtime-error
// message: index out of bounds
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for i in 0..nums.len() {
            for j in 1..=nums.len() {
                if i != j && nums[i] + nums[j] == target
                {
                    return vec![i as i32, j as i32];
                }
            }
        }
        vec![]
    }
}
