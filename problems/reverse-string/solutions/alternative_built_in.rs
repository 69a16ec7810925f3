// role: alternative
// verdict: accepted
// time: n
// space: 1
impl Solution {
    pub fn reverse_string(s: &mut [char]) {
        s.reverse();
    }
}
