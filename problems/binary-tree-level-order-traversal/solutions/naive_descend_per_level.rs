// role: naive
// verdict: accepted
// time: n^2
// space: n
use std::cell::RefCell;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut levels = vec![];
        for depth in 0..Self::height(&root) {
            let mut level = vec![];
            Self::collect(&root, depth, &mut level);
            levels.push(level);
        }
        levels
    }

    fn height(node: &Tree) -> usize {
        node.as_ref().map_or(0, |node| {
            let node = node.borrow();
            1 + Self::height(&node.left).max(Self::height(&node.right))
        })
    }

    fn collect(node: &Tree, depth: usize, level: &mut Vec<i32>) {
        if let Some(node) = node {
            let node = node.borrow();
            if depth == 0 {
                level.push(node.val);
            } else {
                Self::collect(&node.left, depth - 1, level);
                Self::collect(&node.right, depth - 1, level);
            }
        }
    }
}
