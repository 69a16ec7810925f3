// input: ints
// time: n^2
// space: n^2
use std::collections::HashMap;

impl Solution {
    /// Pairs of pairs with the same sum.
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut seen: HashMap<i64, i32> = HashMap::new();
        let mut answer = 0;
        for i in 0..nums.len() {
            for j in i + 1..nums.len() {
                let sum = nums[i] as i64 + nums[j] as i64;
                let count = seen.entry(sum).or_insert(0);
                answer = (answer + *count) % 1_000_000_007;
                *count += 1;
            }
        }
        answer
    }
}
