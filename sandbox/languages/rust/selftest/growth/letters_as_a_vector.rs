// input: text
// time: n
// space: n
impl Solution {
    pub fn solve(s: String) -> i32 {
        let letters: Vec<char> = s.chars().collect();
        let n = letters.len();
        (0..n / 2).filter(|&i| letters[i] == letters[n - 1 - i]).count() as i32
    }
}
