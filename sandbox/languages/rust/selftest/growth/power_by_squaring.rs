// input: number
// time: log n
// space: 1
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let (mut base, mut exponent, mut result) = (3i64, n, 1i64);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result * base % 1_000_000_007;
            }
            base = base * base % 1_000_000_007;
            exponent /= 2;
        }
        result
    }
}
