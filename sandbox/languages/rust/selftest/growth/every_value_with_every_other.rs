// input: two_lists
// time: n*m
// space: 1
impl Solution {
    pub fn solve(a: &Vec<i32>, b: &Vec<i32>) -> i32 {
        let mut closest = i32::MAX;
        for x in a {
            for y in b {
                closest = closest.min((x - y).abs());
            }
        }
        closest
    }
}
