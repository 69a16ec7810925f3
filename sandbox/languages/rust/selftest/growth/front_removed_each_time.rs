// input: ints
// time: n^2
// space: 1
// The rest of the vector moves up each time.
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut queue = nums;
        let mut last = 0;
        while !queue.is_empty() {
            last = queue.remove(0);
        }
        last
    }
}
