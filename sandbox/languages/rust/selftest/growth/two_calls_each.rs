// input: small
// time: 2^n
// space: n
impl Solution {
    pub fn solve(n: i32) -> i64 {
        if n < 2 {
            return n as i64;
        }
        Self::solve(n - 1) + Self::solve(n - 2)
    }
}
