// input: ints
// time: n
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut largest = i32::MIN;
        for num in nums {
            if num > largest {
                largest = num;
            }
        }
        largest
    }
}
