// input: ints
// time: n^2
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut best = i32::MAX;
        for i in 0..nums.len() {
            for j in 0..i {
                best = best.min((nums[i] - nums[j]).abs());
            }
        }
        best
    }
}
