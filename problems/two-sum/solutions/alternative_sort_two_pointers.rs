// role: alternative
// verdict: accepted
// time: n log n
// space: n
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut order: Vec<usize> = (0..nums.len()).collect();
        order.sort_by_key(|&i| nums[i]);
        let (mut left, mut right) = (0, order.len() - 1);
        while left < right {
            let total = nums[order[left]] + nums[order[right]];
            match total.cmp(&target) {
                std::cmp::Ordering::Equal => return vec![order[left] as i32, order[right] as i32],
                std::cmp::Ordering::Less => left += 1,
                std::cmp::Ordering::Greater => right -= 1,
            }
        }
        vec![]
    }
}
