// problem: pow-x-n
// verdict: runtime-error
// message: line 6
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        todo!()
    }
}
