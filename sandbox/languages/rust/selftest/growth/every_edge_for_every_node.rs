// input: edges
// time: V*E
// space: V
impl Solution {
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let mut best = vec![i32::MAX / 2; n as usize];
        best[0] = 0;
        for _ in 0..n {
            for edge in &edges {
                let (from, to) = (edge[0] as usize, edge[1] as usize);
                best[to] = best[to].min(best[from] + 1);
            }
        }
        best.into_iter().max().unwrap()
    }
}
