// problem: reverse-string
// verdict: compile-error
// message: fn reverse_string(s: &mut Vec<char>)
// line: 6
impl Solution {
    pub fn reverse_string(mut s: Vec<char>) {
        s.reverse();
    }
}
