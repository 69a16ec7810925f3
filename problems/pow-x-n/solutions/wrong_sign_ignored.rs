// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
impl Solution {
    pub fn my_pow(mut x: f64, n: i32) -> f64 {
        let mut n = n.unsigned_abs();
        let mut result = 1.0;
        while n > 0 {
            if n & 1 == 1 {
                result *= x;
            }
            x *= x;
            n >>= 1;
        }
        result
    }
}
