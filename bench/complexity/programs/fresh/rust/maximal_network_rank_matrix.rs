// input: edges
// time: V^2 + E
// space: V^2
impl Solution {
    /// The most roads that touch one of two cities; a road between the two counts once.
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let n = n as usize;
        let mut degree = vec![0; n];
        let mut connected = vec![vec![false; n]; n];
        for edge in edges.iter() {
            let (a, b) = (edge[0] as usize, edge[1] as usize);
            degree[a] += 1;
            degree[b] += 1;
            connected[a][b] = true;
            connected[b][a] = true;
        }
        let mut best = 0;
        for i in 0..n {
            for j in i + 1..n {
                let mut rank = degree[i] + degree[j];
                if connected[i][j] {
                    rank -= 1;
                }
                if rank > best {
                    best = rank;
                }
            }
        }
        best
    }
}
