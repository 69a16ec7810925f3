// input: two_texts
// time: n*m
// space: m
impl Solution {
    pub fn solve(a: &str, b: &str) -> i32 {
        let b = b.as_bytes();
        let mut row: Vec<i32> = (0..=b.len() as i32).collect();
        for x in a.bytes() {
            let mut corner = row[0];
            row[0] += 1;
            for j in 0..b.len() {
                let change = corner + (x != b[j]) as i32;
                corner = row[j + 1];
                row[j + 1] = change.min(corner + 1).min(row[j] + 1);
            }
        }
        row[b.len()]
    }
}
