// problem: two-sum
// verdict: memory-limit
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut blocks = vec![];
        loop {
            blocks.push(vec![1u8; 1 << 24]);
            if blocks.len() == usize::MAX {
                return vec![];
            }
        }
    }
}
