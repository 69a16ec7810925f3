// role: alternative
// verdict: accepted
// time: n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        fn visit(node: &Option<Rc<RefCell<TreeNode>>>, depth: usize, levels: &mut Vec<Vec<i32>>) {
            let Some(node) = node else { return };
            let node = node.borrow();
            if levels.len() == depth {
                levels.push(Vec::new());
            }
            levels[depth].push(node.val);
            visit(&node.left, depth + 1, levels);
            visit(&node.right, depth + 1, levels);
        }

        let mut levels = Vec::new();
        visit(&root, 0, &mut levels);
        levels
    }
}
