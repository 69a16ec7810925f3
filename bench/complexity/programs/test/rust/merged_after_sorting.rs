// input: two_lists
// time: n log n + m log m
// space: n + m
impl Solution {
    pub fn solve(mut a: Vec<i32>, mut b: Vec<i32>) -> i32 {
        a.sort();
        b.sort();
        let mut merged = Vec::with_capacity(a.len() + b.len());
        let (mut i, mut j) = (0, 0);
        while i < a.len() || j < b.len() {
            if j == b.len() || (i < a.len() && a[i] <= b[j]) {
                merged.push(a[i]);
                i += 1;
            } else {
                merged.push(b[j]);
                j += 1;
            }
        }
        // lower median
        merged[(merged.len() - 1) / 2]
    }
}
