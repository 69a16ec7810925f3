// input: descending
// time: n^2
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut nums = nums;
        let mut swaps: i64 = 0;
        let mut end = nums.len();
        loop {
            let mut swapped = false;
            for i in 1..end {
                if nums[i - 1] > nums[i] {
                    nums.swap(i - 1, i);
                    swaps += 1;
                    swapped = true;
                }
            }
            if !swapped {
                break;
            }
            end -= 1;
        }
        (swaps % 1_000_000_007) as i32
    }
}
