// input: descending
// time: n
// space: n
fn steps(nums: &[i32], largest: &mut i32) -> i32 {
    if nums.is_empty() {
        return 0;
    }
    *largest = (*largest).max(nums[0]);
    let rest = steps(&nums[1..], largest);
    rest.wrapping_mul(31) ^ nums[0]
}

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut largest = 0;
        steps(&nums, &mut largest) ^ largest
    }
}
