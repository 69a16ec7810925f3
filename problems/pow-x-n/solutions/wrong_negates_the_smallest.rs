// role: wrong
// verdict: runtime-error
// time: log n
// space: 1
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        // -n does not fit in an i32 when n is i32::MIN
        let (mut base, mut n) = if n < 0 { (1.0 / x, -n) } else { (x, n) };
        let mut result = 1.0;
        while n > 0 {
            if n % 2 == 1 {
                result *= base;
            }
            base *= base;
            n /= 2;
        }
        result
    }
}
