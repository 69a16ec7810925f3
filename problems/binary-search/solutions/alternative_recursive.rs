// role: alternative
// verdict: accepted
// time: log n
// space: log n
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        match Self::place(&nums, target) {
            Some(i) => i as i32,
            None => -1,
        }
    }

    fn place(nums: &[i32], target: i32) -> Option<usize> {
        if nums.is_empty() {
            return None;
        }
        let middle = nums.len() / 2;
        if nums[middle] == target {
            Some(middle)
        } else if nums[middle] > target {
            Self::place(&nums[..middle], target)
        } else {
            Self::place(&nums[middle + 1..], target).map(|i| middle + 1 + i)
        }
    }
}
