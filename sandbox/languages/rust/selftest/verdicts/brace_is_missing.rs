// problem: binary-search
// verdict: compile-error
// message: unclosed delimiter
// line: 5
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        match nums.binary_search(&target) {
            Ok(i) => i as i32,
            Err(_) => -1,
        }
}
