//! Trees. As with lists, the struct belongs to the solution.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::nodes::{block_of, Shared, MOST_NODES};
use crate::values::{mark_block, Mark, Value};
use crate::wire::{Fault, Reader};

type Tree<N> = Shared<N>;

/// `TreeNode` as solutions know it.
pub trait TreeLike: Sized {
    /// A node without children.
    fn leaf(val: i32) -> Self;
    /// Its value and its two children.
    fn parts(&self) -> (i32, &Tree<Self>, &Tree<Self>);
    /// The places of its two children.
    fn children(&mut self) -> [&mut Tree<Self>; 2];
}

/// The next tree: which places in level order have a node, and then the nodes' values.
pub fn read<N: TreeLike>(input: &mut Reader) -> Result<Tree<N>, Fault> {
    let count = input.length()?;
    let mut present = input.take(count)?.iter().map(|&flag| flag != 0);
    let mut next = |input: &mut Reader| -> Result<Tree<N>, Fault> {
        match present.next() {
            Some(true) => Ok(Some(Rc::new(RefCell::new(N::leaf(i32::read(input)?))))),
            _ => Ok(None),
        }
    };
    let root = next(input)?;
    let mut parents: VecDeque<_> = root.iter().cloned().collect();
    while let Some(parent) = parents.pop_front() {
        for child in parent.borrow_mut().children() {
            *child = next(input)?;
            parents.extend(child.iter().cloned());
        }
    }
    Ok(root)
}

/// Appends the same; the error is what is wrong with the tree.
pub fn write<N: TreeLike>(root: &Tree<N>, out: &mut Vec<u8>) -> Result<(), String> {
    let (mut present, mut values) = (Vec::new(), Vec::new());
    let mut places = VecDeque::from([root.clone()]);
    while let Some(place) = places.pop_front() {
        present.push(place.is_some());
        if present.len() > MOST_NODES {
            return Err("the returned tree has a cycle".into());
        }
        if let Some(node) = place {
            let node = node.try_borrow().map_err(|_| "a node of the returned tree is still mutably borrowed")?;
            let (val, left, right) = node.parts();
            values.push(val);
            places.extend([left.clone(), right.clone()]);
        }
    }
    while present.last() == Some(&false) {
        present.pop();
    }
    present.write(out)?;
    values.iter().try_for_each(|val| val.write(out))
}

/// Names the blocks of its nodes.
pub fn mark<N: TreeLike>(root: &Tree<N>, mark: Mark) {
    let mut places: Vec<Tree<N>> = vec![root.clone()];
    let mut left_to_see = MOST_NODES;
    while let (Some(place), 1..) = (places.pop(), left_to_see) {
        left_to_see -= 1;
        if let Some(node) = place {
            mark_block(block_of(&node), mark);
            if let Ok(node) = node.try_borrow() {
                let (_, left, right) = node.parts();
                places.extend([left.clone(), right.clone()]);
            }
        }
    }
}
