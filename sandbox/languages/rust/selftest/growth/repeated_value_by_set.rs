// input: ints
// time: n
// space: n
use std::collections::HashSet;

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut seen = HashSet::new();
        for num in nums {
            if !seen.insert(num) {
                return num;
            }
        }
        -1
    }
}
