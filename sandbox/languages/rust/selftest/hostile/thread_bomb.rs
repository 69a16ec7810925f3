// problem: two-sum
// verdict: runtime-error
// message: failed to spawn thread
use std::thread;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        loop {
            thread::spawn(|| loop {
                thread::park();
            });
        }
    }
}
