// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
impl Solution {
    pub fn find_order(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> Vec<i32> {
        let n = num_courses as usize;
        let mut needs = vec![vec![]; n];
        for pair in &prerequisites {
            needs[pair[0] as usize].push(pair[1] as usize);
        }
        let mut seen = vec![false; n];
        let mut order = vec![];
        for course in 0..n {
            Self::visit(course, &needs, &mut seen, &mut order);
        }
        order
    }

    fn visit(course: usize, needs: &Vec<Vec<usize>>, seen: &mut Vec<bool>, order: &mut Vec<i32>) {
        if seen[course] {
            // done, or still open: then there is a cycle, which nobody notices
            return;
        }
        seen[course] = true;
        for &before in &needs[course] {
            Self::visit(before, needs, seen, order);
        }
        order.push(course as i32);
    }
}
