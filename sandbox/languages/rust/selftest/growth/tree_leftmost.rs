// input: tree
// time: n
// space: 1
// On a balanced tree the walk takes log n steps, on a path n; the tree is taken by value.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn solve(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        let mut last = 0;
        let mut place = root;
        while let Some(node) = place {
            last = node.borrow().val;
            place = node.borrow().left.clone();
        }
        last
    }
}
