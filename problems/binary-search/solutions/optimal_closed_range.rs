// role: optimal
// verdict: accepted
// time: log n
// space: 1
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        let (mut low, mut high) = (0i32, nums.len() as i32 - 1);
        while low <= high {
            let middle = low + (high - low) / 2;
            let value = nums[middle as usize];
            if value == target {
                return middle;
            }
            if value < target {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        -1
    }
}
