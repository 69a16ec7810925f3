// input: ints
// time: n
// space: sqrt n
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let size = (nums.len() as f64).sqrt().ceil() as usize;
        let mut blocks = vec![i32::MIN; size];
        for (i, &num) in nums.iter().enumerate() {
            blocks[i / size] = blocks[i / size].max(num);
        }
        blocks.into_iter().min().unwrap_or(0)
    }
}
