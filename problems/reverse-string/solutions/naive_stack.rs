// role: naive
// verdict: accepted
// time: n
// space: n
impl Solution {
    pub fn reverse_string(s: &mut Vec<char>) {
        let mut stack = vec![];
        for c in s.iter() {
            stack.push(*c);
        }
        for c in s.iter_mut() {
            *c = stack.pop().unwrap();
        }
    }
}
