// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        node.as_ref().map(Rc::clone)
    }
}
