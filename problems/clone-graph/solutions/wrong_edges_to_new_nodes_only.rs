// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V
use std::collections::HashMap;

impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let start = node?;
        let first = Rc::new(RefCell::new(Node::new(start.borrow().val)));
        let mut copies = HashMap::from([(start.borrow().val, first.clone())]);
        let mut stack = vec![start];
        while let Some(current) = stack.pop() {
            let from = copies[&current.borrow().val].clone();
            for next in &current.borrow().neighbors {
                let val = next.borrow().val;
                if copies.contains_key(&val) {
                    continue; // and with it the edge that leads back
                }
                let to = Rc::new(RefCell::new(Node::new(val)));
                copies.insert(val, to.clone());
                from.borrow_mut().neighbors.push(to);
                stack.push(next.clone());
            }
        }
        Some(first)
    }
}
