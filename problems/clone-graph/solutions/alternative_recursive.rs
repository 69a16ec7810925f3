// role: alternative
// verdict: accepted
// time: V+E
// space: V
use std::collections::HashMap;

impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        node.map(|node| Self::copy(&node, &mut HashMap::new()))
    }

    fn copy(node: &Rc<RefCell<Node>>, made: &mut HashMap<i32, Rc<RefCell<Node>>>) -> Rc<RefCell<Node>> {
        let node = node.borrow();
        if let Some(copy) = made.get(&node.val) {
            return Rc::clone(copy);
        }
        let copy = Rc::new(RefCell::new(Node { val: node.val, neighbors: vec![] }));
        made.insert(node.val, Rc::clone(&copy));
        for next in node.neighbors.iter() {
            let neighbor = Self::copy(next, made);
            copy.borrow_mut().neighbors.push(neighbor);
        }
        copy
    }
}
