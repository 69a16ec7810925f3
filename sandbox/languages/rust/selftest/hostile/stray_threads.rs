// problem: two-sum
// verdict: accepted
use std::sync::atomic::{AtomicU64, Ordering};

static WORK: AtomicU64 = AtomicU64::new(0);

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for _ in 0..4 {
            std::thread::spawn(|| loop {
                WORK.fetch_add(1, Ordering::Relaxed);
            });
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
