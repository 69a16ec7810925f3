// problem: two-sum
// verdict: memory-limit
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut sums = vec![];
        loop {
            for a in &nums {
                for b in &nums {
                    sums.push((a.wrapping_sub(*b), target));
                }
            }
        }
    }
}
