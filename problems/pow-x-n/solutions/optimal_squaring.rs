// role: optimal
// verdict: accepted
// time: log n
// space: 1
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        let mut exponent = (n as i64).abs();
        let mut base = if n < 0 { 1.0 / x } else { x };
        let mut result = 1.0;
        while exponent > 0 {
            if exponent & 1 == 1 {
                result *= base;
            }
            base *= base;
            exponent >>= 1;
        }
        result
    }
}
