// problem: clone-graph
// verdict: compile-error
// line: 7
// message: expected: struct Node { val: i32, neighbors: Vec<Rc<RefCell<Node>>> }
use std::{cell::RefCell, rc::Rc};

pub struct Node {
    pub val: i32,
    pub neighbors: Vec<Option<Rc<RefCell<Node>>>>,
}

impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        node
    }
}
