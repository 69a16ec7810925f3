// problem: binary-tree-level-order-traversal
// verdict: accepted
use std::{cell::RefCell, collections::VecDeque, rc::Rc};

#[derive(Debug, PartialEq, Eq)]
pub struct TreeNode {
    pub val: i32,
    pub left: Option<Rc<RefCell<TreeNode>>>,
    pub right: Option<Rc<RefCell<TreeNode>>>,
}

impl TreeNode {
    #[inline]
    pub fn new(val: i32) -> Self {
        TreeNode { val, left: None, right: None }
    }
}

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut levels = Vec::new();
        let mut level: VecDeque<_> = root.into_iter().collect();
        while !level.is_empty() {
            levels.push(level.iter().map(|node| node.borrow().val).collect());
            level = level
                .into_iter()
                .flat_map(|node| {
                    // The only owner: the node may be taken apart.
                    let node = Rc::try_unwrap(node).ok().expect("shared").into_inner();
                    [node.left, node.right]
                })
                .flatten()
                .collect();
        }
        levels
    }
}
