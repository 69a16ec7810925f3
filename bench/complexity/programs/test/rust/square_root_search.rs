// input: number
// time: log n
// space: 1
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let n = n as i64;
        let (mut lo, mut hi) = (0i64, n + 1);
        while hi - lo > 1 {
            let mid = (lo + hi) / 2;
            if mid * mid <= n {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        lo
    }
}
