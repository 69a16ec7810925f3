// problem: reverse-string
// verdict: accepted
impl Solution {
    pub fn reverse_string(s: &mut Vec<char>) {
        println!("given {} characters", s.len());
        dbg!(s.first());
        s.reverse();
    }
}
