// input: ints
// time: n log n
// space: n
use std::collections::BTreeMap;

fn solve(nums: Vec<i32>) -> i32 {
    let mut counts = BTreeMap::new();
    for num in &nums {
        *counts.entry(*num).or_insert(0) += 1;
    }
    counts.values().copied().max().unwrap_or(0)
}
