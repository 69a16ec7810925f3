// input: tree
// time: n
// space: n
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

impl Solution {
    pub fn solve(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        let mut queue = VecDeque::new();
        queue.extend(root);
        let mut widest = 0;
        while !queue.is_empty() {
            widest = widest.max(queue.len());
            for _ in 0..queue.len() {
                let node = queue.pop_front().unwrap();
                queue.extend(node.borrow_mut().left.take());
                queue.extend(node.borrow_mut().right.take());
            }
        }
        widest as i32
    }
}
