// role: alternative
// verdict: accepted
// time: V+E
// space: V+E
#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

struct Search {
    needs: Vec<Vec<usize>>,
    state: Vec<State>,
    order: Vec<i32>,
}

impl Search {
    fn visit(&mut self, course: usize) -> bool {
        match self.state[course] {
            State::Open => return false,
            State::Done => return true,
            State::New => {}
        }
        self.state[course] = State::Open;
        for i in 0..self.needs[course].len() {
            if !self.visit(self.needs[course][i]) {
                return false;
            }
        }
        self.state[course] = State::Done;
        self.order.push(course as i32);
        true
    }
}

impl Solution {
    pub fn find_order(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> Vec<i32> {
        let n = num_courses as usize;
        let mut needs = vec![vec![]; n];
        for pair in prerequisites {
            needs[pair[0] as usize].push(pair[1] as usize);
        }
        let mut search = Search { needs, state: vec![State::New; n], order: vec![] };
        if (0..n).all(|course| search.visit(course)) {
            search.order
        } else {
            vec![]
        }
    }
}
