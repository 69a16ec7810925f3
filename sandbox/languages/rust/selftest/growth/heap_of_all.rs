// input: ints
// time: n log n
// space: n
use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut heap = BinaryHeap::new();
        for num in nums {
            heap.push(Reverse(num));
        }
        let mut turns = 0;
        let mut last = 0;
        while let Some(Reverse(num)) = heap.pop() {
            turns += 1;
            last = num ^ turns;
        }
        last
    }
}
