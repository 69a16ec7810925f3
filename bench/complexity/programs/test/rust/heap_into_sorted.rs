// input: ints
// time: n log n
// space: 1
use std::collections::BinaryHeap;

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        // the heap takes the vector over, and sorts inside of it
        let sorted = BinaryHeap::from(nums).into_sorted_vec();
        sorted.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
    }
}
