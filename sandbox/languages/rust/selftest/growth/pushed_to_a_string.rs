// input: text_to_text
// time: n
// space: 1
impl Solution {
    pub fn solve(s: String) -> String {
        let mut result = String::new();
        for letter in s.chars().rev() {
            result.push(letter.to_ascii_uppercase());
        }
        result
    }
}
