// input: ints_to_list
// time: n log n
// space: n
impl Solution {
    pub fn solve(nums: Vec<i32>) -> Vec<i32> {
        let mut order: Vec<usize> = (0..nums.len()).collect();
        order.sort_by_key(|&i| nums[i]);
        order.into_iter().map(|i| nums[i]).collect()
    }
}
