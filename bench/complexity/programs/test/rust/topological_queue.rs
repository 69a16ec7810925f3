// input: edges
// time: V + E
// space: V + E
use std::collections::VecDeque;

impl Solution {
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let n = n as usize;
        let mut after: Vec<Vec<usize>> = vec![Vec::new(); n];
        let mut waiting = vec![0; n];
        for edge in &edges {
            after[edge[0] as usize].push(edge[1] as usize);
            waiting[edge[1] as usize] += 1;
        }
        let mut queue: VecDeque<usize> = (0..n).filter(|&i| waiting[i] == 0).collect();
        let mut done = 0;
        while let Some(node) = queue.pop_front() {
            done += 1;
            for &next in &after[node] {
                waiting[next] -= 1;
                if waiting[next] == 0 {
                    queue.push_back(next);
                }
            }
        }
        done
    }
}
