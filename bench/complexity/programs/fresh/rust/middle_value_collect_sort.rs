// input: tree
// time: n log n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode>>>;

fn collect(node: &Link, values: &mut Vec<i32>) {
    if let Some(rc) = node {
        let node = rc.borrow();
        values.push(node.val);
        collect(&node.left, values);
        collect(&node.right, values);
    }
}

impl Solution {
    // The tree is no search tree, so the values have to be sorted.
    pub fn solve(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        let mut values = Vec::new();
        collect(&root, &mut values);
        values.sort_unstable();
        values[(values.len() - 1) / 2]
    }
}
