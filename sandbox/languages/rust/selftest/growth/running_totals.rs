// input: ints_to_list
// time: n
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> Vec<i32> {
        let mut totals = Vec::with_capacity(nums.len());
        let mut total = 0i32;
        for num in nums {
            total = total.wrapping_add(num);
            totals.push(total);
        }
        totals
    }
}
