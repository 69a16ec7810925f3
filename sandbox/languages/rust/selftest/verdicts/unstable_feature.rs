// problem: two-sum
// verdict: compile-error
// message: feature
// line: 5
#![feature(portable_simd)]

impl Solution {
    pub fn two_sum(_: Vec<i32>, _: i32) -> Vec<i32> {
        vec![]
    }
}
