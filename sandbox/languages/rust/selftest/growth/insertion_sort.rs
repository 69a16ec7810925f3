// input: descending
// time: n^2
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut nums = nums;
        for i in 1..nums.len() {
            let mut j = i;
            while j > 0 && nums[j - 1] > nums[j] {
                nums.swap(j - 1, j);
                j -= 1;
            }
        }
        nums[0]
    }
}
