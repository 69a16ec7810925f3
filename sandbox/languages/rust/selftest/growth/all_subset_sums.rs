// input: small
// time: 2^n
// space: 2^n
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let mut sums = vec![0i64];
        for i in 1..=n as i64 {
            let with: Vec<i64> = sums.iter().map(|sum| sum + i * i).collect();
            sums.extend(with);
        }
        sums.iter().fold(0, |all, sum| all ^ sum)
    }
}
