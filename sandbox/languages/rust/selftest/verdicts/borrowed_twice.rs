// problem: rotate-array
// verdict: compile-error
// message: cannot borrow
// line: 9
impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let n = nums.len();
        let first = &nums[0];
        nums.rotate_right(k as usize % n);
        println!("{first}");
    }
}
