// role: naive
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        for (i, &num) in nums.iter().enumerate() {
            if num == target {
                return i as i32;
            }
        }
        -1
    }
}
