// input: number
// time: n
// space: n
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let n = n as usize;
        let mut ways = vec![0i64; n + 2];
        ways[1] = 1;
        for i in 2..=n {
            ways[i] = (ways[i - 1] + ways[i - 2] * (i as i64 % 3)) % 1_000_000_007;
        }
        ways[n]
    }
}
