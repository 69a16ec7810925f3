// role: naive
// verdict: accepted
// time: n^2
// space: 1
impl Solution {
    pub fn reverse_string(s: &mut Vec<char>) {
        // carries the first character to the end, then the next one up to it, ...
        for end in (1..s.len()).rev() {
            for i in 0..end {
                s.swap(i, i + 1);
            }
        }
    }
}
