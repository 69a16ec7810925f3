// role: alternative
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        nums.split(|&num| num != 0)
            .map(|run| run.len() as i64)
            .map(|length| length * (length + 1) / 2)
            .sum()
    }
}
