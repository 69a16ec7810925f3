// role: naive
// verdict: accepted
// time: V*E
// space: V
impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut originals = vec![node?];
        let mut copies = vec![Rc::new(RefCell::new(Node::new(originals[0].borrow().val)))];
        let mut i = 0;
        while i < originals.len() {
            let current = originals[i].clone();
            for next in &current.borrow().neighbors {
                let known = originals.iter().position(|original| Rc::ptr_eq(original, next));
                let at = known.unwrap_or_else(|| {
                    originals.push(next.clone());
                    copies.push(Rc::new(RefCell::new(Node::new(next.borrow().val))));
                    copies.len() - 1
                });
                let neighbor = copies[at].clone();
                copies[i].borrow_mut().neighbors.push(neighbor);
            }
            i += 1;
        }
        Some(copies.swap_remove(0))
    }
}
