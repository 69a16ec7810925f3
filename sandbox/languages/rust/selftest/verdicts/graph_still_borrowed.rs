// problem: clone-graph
// verdict: wrong-answer
// message: still mutably borrowed
impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let copy = Rc::new(RefCell::new(Node::new(node?.borrow().val)));
        std::mem::forget(copy.borrow_mut());
        Some(copy)
    }
}
