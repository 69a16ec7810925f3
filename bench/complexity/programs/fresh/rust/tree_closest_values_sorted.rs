// input: tree
// time: n log n
// space: n
use std::cell::RefCell;
use std::rc::Rc;

type Node = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    // smallest difference between any two values of the tree
    pub fn solve(root: Node) -> i32 {
        let mut values = Vec::new();
        Self::collect(&root, &mut values);
        values.sort();
        values
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .min()
            .unwrap_or(0)
    }

    fn collect(node: &Node, values: &mut Vec<i32>) {
        if let Some(rc) = node {
            let n = rc.borrow();
            values.push(n.val);
            Self::collect(&n.left, values);
            Self::collect(&n.right, values);
        }
    }
}
