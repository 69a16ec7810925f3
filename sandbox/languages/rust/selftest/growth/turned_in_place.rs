// input: ints_in_place
// time: n
// space: 1
impl Solution {
    pub fn solve(nums: &mut Vec<i32>) {
        nums.reverse();
        for num in nums.iter_mut() {
            *num ^= 1;
        }
    }
}
