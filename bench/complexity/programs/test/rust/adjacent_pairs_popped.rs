// input: text_to_text
// time: n
// space: 1
impl Solution {
    pub fn solve(s: String) -> String {
        let mut result = String::with_capacity(s.len());
        for c in s.chars() {
            if result.ends_with(c) {
                result.pop();
            } else {
                result.push(c);
            }
        }
        result
    }
}
