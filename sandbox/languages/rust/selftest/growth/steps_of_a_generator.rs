// input: number
// time: n
// space: 1
impl Solution {
    pub fn solve(n: i32) -> i64 {
        let mut state = 88172645463325252u64;
        for _ in 0..n {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }
        (state >> 1) as i64
    }
}
