// input: text
// time: n
// space: n
impl Solution {
    /// Length of the longest palindromic substring.
    pub fn solve(s: String) -> i32 {
        // a -> ^#a#$, so that all palindromes are of odd length
        let mut t = Vec::with_capacity(2 * s.len() + 3);
        t.push(b'^');
        for c in s.bytes() {
            t.push(b'#');
            t.push(c);
        }
        t.push(b'#');
        t.push(b'$');

        let mut radius = vec![0usize; t.len()];
        let (mut center, mut right) = (0usize, 0usize);
        let mut best = 0;
        for i in 1..t.len() - 1 {
            if i < right {
                radius[i] = radius[2 * center - i].min(right - i);
            }
            while t[i + radius[i] + 1] == t[i - radius[i] - 1] {
                radius[i] += 1;
            }
            if i + radius[i] > right {
                center = i;
                right = i + radius[i];
            }
            best = best.max(radius[i]);
        }
        best as i32
    }
}
