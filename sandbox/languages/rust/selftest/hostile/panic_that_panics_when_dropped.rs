// problem: two-sum
// verdict: runtime-error
// message: panicked
struct Payload;

impl Drop for Payload {
    fn drop(&mut self) {
        panic!("caught, and thrown again");
    }
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        std::panic::panic_any(Payload);
    }
}
