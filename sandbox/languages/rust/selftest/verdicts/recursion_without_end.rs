// problem: pow-x-n
// verdict: runtime-error
// message: stack overflow
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        if n == 0 {
            return 1.0;
        }
        x * Self::my_pow(x, n / 2 + 1)
    }
}
