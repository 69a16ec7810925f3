// input: ints
// time: n^2
// space: n^2
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let n = nums.len();
        // table[i][j]: how many numbers up to j are larger than number i
        let mut table = vec![vec![0; n + 1]; n];
        for i in 0..n {
            for j in 0..n {
                table[i][j + 1] = table[i][j] + (nums[j] > nums[i]) as i32;
            }
        }
        table.iter().map(|row| row[n / 2]).max().unwrap_or(0)
    }
}
