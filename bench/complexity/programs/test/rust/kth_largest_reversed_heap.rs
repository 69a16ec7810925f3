// input: ints_k
// time: n log k
// space: k
use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn solve(nums: Vec<i32>, k: i32) -> i32 {
        let mut heap = BinaryHeap::new();
        for num in nums {
            heap.push(Reverse(num));
            if heap.len() > k as usize {
                heap.pop();
            }
        }
        heap.peek().unwrap().0
    }
}
