// problem: binary-tree-level-order-traversal
// verdict: runtime-error
// message: already mutably borrowed
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let Some(node) = root else { return vec![] };
        let _mine = node.borrow_mut();
        let again = node.borrow();
        vec![vec![again.val]]
    }
}
