// input: ints
// time: n^2
// space: n
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut seen = Vec::new();
        for num in nums {
            if seen.contains(&num) {
                return num;
            }
            seen.push(num);
        }
        -1
    }
}
