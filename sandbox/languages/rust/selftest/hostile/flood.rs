// problem: two-sum
// verdict: output-limit
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        loop {
            println!("{:0>1000}", target);
        }
    }
}
