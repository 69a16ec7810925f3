// problem: binary-search
// verdict: time-limit
impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        let (mut low, mut high) = (0, nums.len());
        while low < high {
            let middle = (low + high) / 2;
            if nums[middle] <= target {
                low = middle; // stands still
            } else {
                high = middle;
            }
        }
        low as i32
    }
}
