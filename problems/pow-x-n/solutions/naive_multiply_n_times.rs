// role: naive
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        let factor = if n < 0 { 1.0 / x } else { x };
        let mut result = 1.0;
        for _ in 0..n.unsigned_abs() {
            let product = result * factor;
            if product == result {
                break; // 0, infinity or a base of 1: no further step changes it
            }
            result = product;
        }
        result
    }
}
