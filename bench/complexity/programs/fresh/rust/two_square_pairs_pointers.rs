// input: number
// time: sqrt n
// space: 1
impl Solution {
    /// In how many ways n is a^2 + b^2 with 0 <= a <= b.
    pub fn solve(n: i32) -> i64 {
        let n = n as i64;
        let mut a: i64 = 0;
        let mut b: i64 = (n as f64).sqrt() as i64 + 1;
        let mut ways = 0;
        while a <= b {
            let sum = a * a + b * b;
            if sum == n {
                ways += 1;
                a += 1;
                b -= 1;
            } else if sum < n {
                a += 1;
            } else {
                b -= 1;
            }
        }
        ways
    }
}
