// problem: two-sum
// verdict: runtime-error
// message: SIGABRT
struct Again;

impl Drop for Again {
    fn drop(&mut self) {
        panic!("the second one");
    }
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let _again = Again;
        panic!("the first one");
    }
}
