// input: ints_k
// time: n*k
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>, k: i32) -> i32 {
        let mut best = i64::MIN;
        for start in 0..nums.len() {
            let mut total = 0i64;
            for num in nums[start..].iter().take(k as usize) {
                total += *num as i64;
            }
            best = best.max(total);
        }
        (best % 1_000_007) as i32
    }
}
