// input: ints_k
// time: n log k
// space: k
use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn solve(nums: Vec<i32>, k: i32) -> i32 {
        let mut largest = BinaryHeap::new();
        for num in nums {
            largest.push(Reverse(num));
            if largest.len() > k as usize {
                largest.pop();
            }
        }
        let mut all = 0;
        while let Some(Reverse(num)) = largest.pop() {
            all = (all * 3 + num % 100) % 1000;
        }
        all
    }
}
