// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
impl Solution {
    pub fn is_valid(s: String) -> bool {
        // three counters cannot tell "([)]" from "([])"
        let mut open = [0i32; 3];
        for c in s.chars() {
            let (kind, change) = match c {
                '(' => (0, 1),
                ')' => (0, -1),
                '[' => (1, 1),
                ']' => (1, -1),
                '{' => (2, 1),
                _ => (2, -1),
            };
            open[kind] += change;
            if open[kind] < 0 {
                return false;
            }
        }
        open == [0, 0, 0]
    }
}
