// input: number
// time: sqrt n
// space: 1
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let n = n as i64;
        let mut total = 0;
        let mut d = 1;
        while d * d <= n {
            if n % d == 0 {
                total += d + n / d;
            }
            d += 1;
        }
        total
    }
}
