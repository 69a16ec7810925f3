// role: wrong
// verdict: wrong-answer
// time: n
// space: n
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let index: HashMap<i32, usize> = nums.iter().enumerate().map(|(i, &num)| (num, i)).collect();
        for (i, num) in nums.iter().enumerate() {
            // nothing stops the partner from being position i itself
            if let Some(&j) = index.get(&(target - num)) {
                return vec![i as i32, j as i32];
            }
        }
        vec![]
    }
}
