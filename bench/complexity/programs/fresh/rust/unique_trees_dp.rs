// input: number
// time: n^2
// space: n
const MOD: u64 = 1_000_000_007;

impl Solution {
    /// How many search trees have the keys 1 to n.
    pub fn solve(n: i32) -> i64 {
        let n = n as usize;
        let mut trees = vec![0u64; n + 1];
        trees[0] = 1;
        for size in 1..=n {
            let mut sum = 0;
            for left in 0..size {
                sum = (sum + trees[left] * trees[size - 1 - left]) % MOD;
            }
            trees[size] = sum;
        }
        trees[n] as i64
    }
}
