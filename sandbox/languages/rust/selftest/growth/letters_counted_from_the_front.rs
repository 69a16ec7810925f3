// input: text
// time: n^2
// space: 1
// Strings have no index: nth() walks.
impl Solution {
    pub fn solve(s: String) -> i32 {
        let n = s.chars().count();
        let mut same = 0;
        for i in 0..n / 2 {
            if s.chars().nth(i) == s.chars().nth(n - 1 - i) {
                same += 1;
            }
        }
        same
    }
}
