// role: optimal
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        let (mut total, mut run) = (0i64, 0i64);
        for num in nums {
            if num == 0 {
                run += 1;
            } else {
                run = 0;
            }
            total += run;
        }
        total
    }
}
