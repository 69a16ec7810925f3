// input: tree
// time: n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn solve(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        fn depth(node: &Option<Rc<RefCell<TreeNode>>>) -> i32 {
            match node {
                None => 0,
                Some(node) => {
                    let node = node.borrow();
                    1 + depth(&node.left).max(depth(&node.right))
                }
            }
        }
        depth(&root)
    }
}
