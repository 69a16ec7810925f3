// input: ints
// time: n
// space: n
use std::collections::HashSet;

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let set: HashSet<i32> = nums.iter().copied().collect();
        let mut longest = 0;
        for &num in &set {
            if set.contains(&(num - 1)) {
                continue;
            }
            let mut end = num;
            while set.contains(&(end + 1)) {
                end += 1;
            }
            longest = longest.max(end - num + 1);
        }
        longest
    }
}
