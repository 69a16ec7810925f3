// role: alternative
// verdict: accepted
// time: log n
// space: log n
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        let power = Self::power(x, n.unsigned_abs());
        if n < 0 {
            1.0 / power
        } else {
            power
        }
    }

    fn power(x: f64, n: u32) -> f64 {
        if n == 0 {
            return 1.0;
        }
        let half = Self::power(x, n / 2);
        if n % 2 == 0 {
            half * half
        } else {
            half * half * x
        }
    }
}
