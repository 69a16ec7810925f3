// input: text_to_text
// time: n^2
// space: n
impl Solution {
    pub fn solve(s: String) -> String {
        let mut result = String::new();
        for letter in s.chars() {
            result = format!("{letter}{result}"); // a new string each time
        }
        result
    }
}
