// input: ints
// time: n log n
// space: n
fn sorted(nums: &[i32]) -> Vec<i32> {
    if nums.len() < 2 {
        return nums.to_vec();
    }
    let (left, right) = nums.split_at(nums.len() / 2);
    let (left, right) = (sorted(left), sorted(right));
    let mut merged = Vec::with_capacity(nums.len());
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        if left[i] <= right[j] {
            merged.push(left[i]);
            i += 1;
        } else {
            merged.push(right[j]);
            j += 1;
        }
    }
    merged.extend_from_slice(&left[i..]);
    merged.extend_from_slice(&right[j..]);
    merged
}

impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        sorted(&nums)[nums.len() / 3]
    }
}
