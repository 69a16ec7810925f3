// input: ints
// time: n
// space: log n
fn best(nums: &[i32]) -> i32 {
    match nums {
        [one] => *one,
        _ => {
            let (left, right) = nums.split_at(nums.len() / 2);
            best(left).max(best(right))
        }
    }
}

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        best(&nums)
    }
}
