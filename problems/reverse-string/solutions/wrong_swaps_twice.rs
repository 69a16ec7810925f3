// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
impl Solution {
    pub fn reverse_string(s: &mut Vec<char>) {
        let n = s.len();
        for i in 0..n {
            s.swap(i, n - 1 - i); // past the middle every swap is undone
        }
    }
}
