// input: ints_in_place
// time: n^2
// space: n
impl Solution {
    pub fn solve(nums: &mut Vec<i32>) {
        let mut turned = Vec::new();
        for &num in nums.iter() {
            turned.insert(0, num); // all the others move
        }
        nums.copy_from_slice(&turned);
    }
}
