// input: edges
// time: V^2 + E
// space: V^2
struct Graph {
    joined: Vec<Vec<bool>>,
    seen: Vec<bool>,
}

impl Graph {
    fn visit(&mut self, node: usize) {
        self.seen[node] = true;
        for other in 0..self.seen.len() {
            if self.joined[node][other] && !self.seen[other] {
                self.visit(other);
            }
        }
    }
}

impl Solution {
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let n = n as usize;
        let mut graph = Graph {
            joined: vec![vec![false; n]; n],
            seen: vec![false; n],
        };
        for e in &edges {
            let (a, b) = (e[0] as usize, e[1] as usize);
            graph.joined[a][b] = true;
            graph.joined[b][a] = true;
        }
        let mut provinces = 0;
        for start in 0..n {
            if !graph.seen[start] {
                graph.visit(start);
                provinces += 1;
            }
        }
        provinces
    }
}
