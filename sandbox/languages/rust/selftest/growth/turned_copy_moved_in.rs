// input: ints_in_place
// time: n
// space: n
// The copy takes the place of the input: it is not in place.
impl Solution {
    pub fn solve(nums: &mut Vec<i32>) {
        *nums = nums.iter().rev().map(|num| num ^ 1).collect();
    }
}
