// input: text
// time: n^2
// space: n
impl Solution {
    pub fn solve(s: String) -> i32 {
        let bytes = s.as_bytes();
        let n = bytes.len();
        let mut below = vec![0; n];
        let mut row = vec![0; n];
        for i in (0..n).rev() {
            row[i] = 1;
            for j in i + 1..n {
                row[j] = if bytes[i] == bytes[j] {
                    if j == i + 1 { 2 } else { below[j - 1] + 2 }
                } else {
                    std::cmp::max(below[j], row[j - 1])
                };
            }
            std::mem::swap(&mut below, &mut row);
        }
        below[n - 1]
    }
}
