// problem: binary-search
// verdict: accepted
use std::panic;

impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        let beyond = panic::catch_unwind(|| nums[nums.len()]);
        assert!(beyond.is_err());
        nums.binary_search(&target).map_or(-1, |i| i as i32)
    }
}
