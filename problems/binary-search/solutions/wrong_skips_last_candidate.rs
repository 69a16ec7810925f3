// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        let (mut low, mut high) = (0, nums.len() - 1);
        while low < high {
            let middle = (low + high) / 2;
            if nums[middle] == target {
                return middle as i32;
            }
            if nums[middle] < target {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // the one place that is left is never looked at
        -1
    }
}
