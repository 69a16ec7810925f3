// problem: number-of-zero-filled-subarrays
// verdict: runtime-error
// message: line 8
impl Solution {
    pub fn zero_filled_subarray(nums: Vec<i32>) -> i64 {
        let mut guard = i32::MAX;
        for num in nums {
            guard += (num == 0) as i32;
        }
        guard as i64
    }
}
