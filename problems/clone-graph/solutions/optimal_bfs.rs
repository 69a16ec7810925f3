// role: optimal
// verdict: accepted
// time: V+E
// space: V
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

type Link = Rc<RefCell<Node>>;

impl Solution {
    pub fn clone_graph(node: Option<Link>) -> Option<Link> {
        let start = node?;
        let first = Rc::new(RefCell::new(Node::new(start.borrow().val)));
        let mut copies: HashMap<*const RefCell<Node>, Link> = HashMap::new();
        copies.insert(Rc::as_ptr(&start), first.clone());
        let mut queue = VecDeque::from([start]);
        while let Some(original) = queue.pop_front() {
            let copy = copies[&Rc::as_ptr(&original)].clone();
            for next in &original.borrow().neighbors {
                let made = copies.entry(Rc::as_ptr(next)).or_insert_with(|| {
                    queue.push_back(next.clone());
                    Rc::new(RefCell::new(Node::new(next.borrow().val)))
                });
                copy.borrow_mut().neighbors.push(made.clone());
            }
        }
        Some(first)
    }
}
