// problem: range-sum-queries
// verdict: compile-error
// message: there is no fn main()
impl Solution {
    pub fn answer() {}
}
