// input: ints_to_list
// time: n
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> Vec<i32> {
        const MOD: i64 = 1_000_000_007;
        let n = nums.len();
        let mut answer = Vec::with_capacity(n);
        let mut product = 1i64;
        for &num in &nums {
            answer.push(product as i32);
            product = product * num as i64 % MOD;
        }
        product = 1;
        for i in (0..n).rev() {
            answer[i] = (answer[i] as i64 * product % MOD) as i32;
            product = product * nums[i] as i64 % MOD;
        }
        answer
    }
}
