// input: two_texts
// time: n*m
// space: n*m
impl Solution {
    /// How many subsequences of `a` spell `b`, modulo 10^9 + 7.
    pub fn solve(a: String, b: String) -> i32 {
        const MOD: i64 = 1_000_000_007;
        let a: Vec<char> = a.chars().collect();
        let b: Vec<char> = b.chars().collect();
        let (n, m) = (a.len(), b.len());

        // dp[i][j]: ways to spell b[..j] with a[..i]
        let mut dp = vec![vec![0i64; m + 1]; n + 1];
        for i in 0..=n {
            dp[i][0] = 1;
        }
        for i in 1..=n {
            for j in 1..=m {
                dp[i][j] = dp[i - 1][j];
                if a[i - 1] == b[j - 1] {
                    dp[i][j] = (dp[i][j] + dp[i - 1][j - 1]) % MOD;
                }
            }
        }
        dp[n][m] as i32
    }
}
