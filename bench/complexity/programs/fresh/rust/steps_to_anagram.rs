// input: two_texts
// time: n + m
// space: 1
impl Solution {
    /// How many letters have to be taken out of both until one is an anagram of the other.
    pub fn solve(a: String, b: String) -> i32 {
        let mut balance = [0i32; 26];
        for c in a.chars() {
            balance[c as usize - 'a' as usize] += 1;
        }
        for c in b.chars() {
            balance[c as usize - 'a' as usize] -= 1;
        }
        balance.iter().map(|x| x.abs()).sum()
    }
}
