// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
use std::collections::VecDeque;

impl Solution {
    pub fn find_order(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> Vec<i32> {
        let n = num_courses as usize;
        let mut next = vec![vec![]; n];
        let mut missing = vec![0; n];
        for pair in &prerequisites {
            next[pair[1] as usize].push(pair[0] as usize);
            missing[pair[0] as usize] += 1;
        }
        let mut ready: VecDeque<usize> = (0..n).filter(|&course| missing[course] == 0).collect();
        let mut order = Vec::with_capacity(n);
        while let Some(course) = ready.pop_front() {
            order.push(course as i32);
            for &later in &next[course] {
                missing[later] -= 1;
                if missing[later] == 0 {
                    ready.push_back(later);
                }
            }
        }
        if order.len() == n {
            order
        } else {
            vec![]
        }
    }
}
