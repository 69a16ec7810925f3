// input: tree
// time: n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn solve(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        let mut best = 0;
        Self::depth(&root, &mut best);
        best
    }

    fn depth(node: &Link, best: &mut i32) -> i32 {
        match node {
            None => 0,
            Some(rc) => {
                let inner = rc.borrow();
                let left = Self::depth(&inner.left, best);
                let right = Self::depth(&inner.right, best);
                *best = (*best).max(left + right);
                left.max(right) + 1
            }
        }
    }
}
