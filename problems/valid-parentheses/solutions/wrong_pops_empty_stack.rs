// role: wrong
// verdict: runtime-error
// time: n
// space: n
impl Solution {
    pub fn is_valid(s: String) -> bool {
        let mut stack: Vec<u8> = vec![];
        for c in s.bytes() {
            let opening = match c {
                b')' => b'(',
                b']' => b'[',
                b'}' => b'{',
                _ => {
                    stack.push(c);
                    continue;
                }
            };
            if stack.pop().unwrap() != opening {
                return false;
            }
        }
        stack.is_empty()
    }
}
