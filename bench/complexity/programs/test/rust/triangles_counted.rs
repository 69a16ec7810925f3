// input: ints
// time: n^2
// space: log n
impl Solution {
    pub fn solve(mut nums: Vec<i32>) -> i32 {
        nums.sort_unstable();
        let mut count: i64 = 0;
        for longest in (2..nums.len()).rev() {
            let (mut i, mut j) = (0, longest - 1);
            while i < j {
                if nums[i] as i64 + nums[j] as i64 > nums[longest] as i64 {
                    count += (j - i) as i64;
                    j -= 1;
                } else {
                    i += 1;
                }
            }
        }
        (count % 1_000_000_007) as i32
    }
}
