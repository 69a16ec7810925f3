// problem: clone-graph
// verdict: accepted
// Definition for a Node.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

#[derive(Debug, Default, Clone)]
pub struct Node {
    pub val: i32,
    pub neighbors: Vec<Rc<RefCell<Node>>>,
}

pub struct Solution;

impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        fn dfs(node: Rc<RefCell<Node>>, seen: &mut HashMap<i32, Rc<RefCell<Node>>>) -> Rc<RefCell<Node>> {
            let val = node.borrow().val;
            if !seen.contains_key(&val) {
                seen.insert(val, Rc::new(RefCell::new(Node { val, ..Default::default() })));
                let neighbors = node.borrow().neighbors.iter().cloned().map(|next| dfs(next, seen)).collect();
                seen[&val].borrow_mut().neighbors = neighbors;
            }
            seen[&val].clone()
        }
        node.map(|node| dfs(node, &mut HashMap::new()))
    }
}
