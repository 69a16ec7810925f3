// input: ascending
// time: log n
// space: log n
impl Solution {
    pub fn solve(nums: &[i32], target: i32) -> i32 {
        Self::find(nums, target, 0, nums.len() as i32 - 1)
    }

    fn find(nums: &[i32], target: i32, low: i32, high: i32) -> i32 {
        if low > high {
            return 0;
        }
        let middle = (low + high) / 2;
        let inner = if nums[middle as usize] < target {
            Self::find(nums, target, middle + 1, high)
        } else {
            Self::find(nums, target, low, middle - 1)
        };
        inner + 1
    }
}
