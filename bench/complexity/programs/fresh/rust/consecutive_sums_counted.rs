// input: number
// time: sqrt n
// space: 1
impl Solution {
    /// In how many ways n is a sum of consecutive positive numbers.
    pub fn solve(n: i32) -> i64 {
        let mut ways = 0i64;
        let mut terms = 1;
        let mut rest = n;
        // n = first * terms + (0 + 1 + ... + (terms - 1))
        while rest > 0 {
            if rest % terms == 0 {
                ways += 1;
            }
            rest -= terms;
            terms += 1;
        }
        ways
    }
}
