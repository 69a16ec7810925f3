// input: ints
// time: n^3
// space: 1
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let n = nums.len();
        let mut count = 0;
        for i in 0..n {
            for j in i + 1..n {
                for k in j + 1..n {
                    if (nums[i] ^ nums[j] ^ nums[k]) == 7 {
                        count += 1;
                    }
                }
            }
        }
        count
    }
}
