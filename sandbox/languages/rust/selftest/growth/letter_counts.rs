// input: text
// time: n
// space: 1
impl Solution {
    pub fn solve(s: String) -> i32 {
        let mut counts = [0; 26];
        for byte in s.bytes() {
            counts[(byte - b'a') as usize] += 1;
        }
        *counts.iter().max().unwrap()
    }
}
