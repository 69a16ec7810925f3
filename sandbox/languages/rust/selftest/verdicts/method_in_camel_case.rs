// problem: two-sum
// verdict: accepted
#![allow(non_snake_case)]

impl Solution {
    pub fn twoSum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let n = nums.len() as i32;
        (0..n)
            .flat_map(|i| (i + 1..n).map(move |j| (i, j)))
            .find(|&(i, j)| nums[i as usize] + nums[j as usize] == target)
            .map(|(i, j)| vec![i, j])
            .unwrap_or_default()
    }
}
