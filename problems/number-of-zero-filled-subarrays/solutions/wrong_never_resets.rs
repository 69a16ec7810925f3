// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        let mut total = 0;
        let mut run = 0;
        for num in nums.iter() {
            if *num == 0 {
                run += 1;
                total += run;
            }
        }
        total
    }
}
