// input: ints
// time: n^2 log n
// space: n
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut medians = 0i64;
        for end in 1..=nums.len() {
            let mut first = nums[..end].to_vec();
            first.sort();
            medians += first[end / 2] as i64;
        }
        (medians % 1_000_007) as i32
    }
}
