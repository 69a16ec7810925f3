// problem: binary-search
// verdict: wrong-answer
// message: expected -1, got 0
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        nums.iter().position(|&num| num == target).map_or(0, |i| i as i32)
    }
}
