// role: naive
// verdict: accepted
// time: V*E
// space: V
impl Solution {
    pub fn find_order(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> Vec<i32> {
        let n = num_courses as usize;
        let mut taken = vec![false; n];
        let mut order = vec![];
        while order.len() < n {
            let mut blocked = taken.clone();
            for pair in &prerequisites {
                if !taken[pair[1] as usize] {
                    blocked[pair[0] as usize] = true;
                }
            }
            let before = order.len();
            for course in 0..n {
                if !blocked[course] {
                    taken[course] = true;
                    order.push(course as i32);
                }
            }
            if order.len() == before {
                return vec![];
            }
        }
        order
    }
}
