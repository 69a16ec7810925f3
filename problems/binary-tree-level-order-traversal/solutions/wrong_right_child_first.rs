// role: wrong
// verdict: wrong-answer
// time: n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut levels = vec![];
        Self::visit(root.as_ref(), 0, &mut levels);
        levels
    }

    fn visit(node: Option<&Rc<RefCell<TreeNode>>>, depth: usize, levels: &mut Vec<Vec<i32>>) {
        if let Some(node) = node {
            if levels.len() == depth {
                levels.push(vec![]);
            }
            let node = node.borrow();
            levels[depth].push(node.val);
            // each level comes out from right to left
            Self::visit(node.right.as_ref(), depth + 1, levels);
            Self::visit(node.left.as_ref(), depth + 1, levels);
        }
    }
}
