// problem: number-of-zero-filled-subarrays
// verdict: accepted
use std::thread;

impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        thread::scope(|scope| {
            let counting = scope.spawn(|| {
                nums.split(|&num| num != 0).map(|run| (run.len() * (run.len() + 1) / 2) as i64).sum::<i64>()
            });
            counting.join().unwrap()
        })
    }
}
