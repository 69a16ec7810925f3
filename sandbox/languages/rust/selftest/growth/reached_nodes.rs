// input: edges
// time: V+E
// space: V+E
use std::collections::VecDeque;

impl Solution {
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let mut next = vec![Vec::new(); n as usize];
        for edge in &edges {
            next[edge[0] as usize].push(edge[1] as usize);
            next[edge[1] as usize].push(edge[0] as usize);
        }
        let mut seen = vec![false; n as usize];
        seen[0] = true;
        let mut queue = VecDeque::from(vec![0]);
        let mut count = 0;
        while let Some(node) = queue.pop_front() {
            count += 1;
            for &other in &next[node] {
                if !seen[other] {
                    seen[other] = true;
                    queue.push_back(other);
                }
            }
        }
        count
    }
}
