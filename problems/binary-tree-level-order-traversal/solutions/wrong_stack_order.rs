// role: wrong
// verdict: wrong-answer
// time: n
// space: log n
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut levels: Vec<Vec<i32>> = vec![];
        let mut stack = vec![];
        if let Some(node) = root {
            stack.push((node, 0));
        }
        while let Some((node, depth)) = stack.pop() {
            if levels.len() == depth {
                levels.push(vec![]);
            }
            levels[depth].push(node.borrow().val);
            // the right child comes off the stack first
            if let Some(left) = node.borrow().left.clone() {
                stack.push((left, depth + 1));
            }
            if let Some(right) = node.borrow().right.clone() {
                stack.push((right, depth + 1));
            }
        }
        levels
    }
}
