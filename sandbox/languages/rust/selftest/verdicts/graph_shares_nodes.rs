// problem: clone-graph
// verdict: wrong-answer
// message: two nodes of the returned graph have the value 1
impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let node = node?;
        let first = Node { val: 1, neighbors: node.borrow().neighbors.clone() };
        Some(Rc::new(RefCell::new(first)))
    }
}
