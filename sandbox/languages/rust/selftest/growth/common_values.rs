// input: two_lists
// time: n+m
// space: n
use std::collections::HashSet;

impl Solution {
    pub fn solve(a: Vec<i32>, b: Vec<i32>) -> i32 {
        let known: HashSet<i32> = a.into_iter().collect();
        b.iter().filter(|value| known.contains(value)).count() as i32
    }
}
