//! Linked lists and trees. Their structs belong to the solution, which may bring its own and implement traits for
//! them; here is what is the same for all.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem::{align_of, size_of};
use std::rc::Rc;

use crate::values::{mark_block, Mark, Value};
use crate::wire::{Fault, Reader};

type List<N> = Option<Box<N>>;
type Tree<N> = Option<Rc<RefCell<N>>>;

/// Answers with more nodes than this have a cycle, or may as well.
const MOST_NODES: usize = 1 << 24;

/// `ListNode` as solutions know it.
pub trait ListLike: Sized {
    /// A node in front of `next`.
    fn node(val: i32, next: List<Self>) -> Self;
    /// Its value.
    fn val(&self) -> i32;
    /// What follows.
    fn next(&self) -> &List<Self>;
}

/// `TreeNode` as solutions know it.
pub trait TreeLike: Sized {
    /// A node without children.
    fn leaf(val: i32) -> Self;
    /// Its value and its two children.
    fn parts(&self) -> (i32, &Tree<Self>, &Tree<Self>);
    /// The places of its two children.
    fn children(&mut self) -> [&mut Tree<Self>; 2];
}

impl<N: ListLike> Value for List<N> {
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        let values = Vec::<i32>::read(input)?;
        Ok(values.into_iter().rev().fold(None, |next, val| Some(Box::new(N::node(val, next)))))
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        let mut values = Vec::new();
        let mut place = self;
        while let Some(node) = place {
            values.push(node.val());
            place = node.next();
            if values.len() > MOST_NODES {
                return Err("the returned list has no end".into());
            }
        }
        values.write(out)
    }

    fn mark(&self, mark: Mark) {
        let mut place = self;
        while let Some(node) = place {
            mark_block(&raw const **node, mark);
            place = node.next();
        }
    }
}

impl<N: TreeLike> Value for Tree<N> {
    fn read(input: &mut Reader) -> Result<Self, Fault> {
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

    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        let (mut present, mut values) = (Vec::new(), Vec::new());
        let mut places = VecDeque::from([self.clone()]);
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

    fn mark(&self, mark: Mark) {
        let mut places: Vec<Tree<N>> = vec![self.clone()];
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
}

/// Where the heap block of an Rc starts: two counters stand before the value.
fn block_of<T>(rc: &Rc<T>) -> *const u8 {
    let counters = (2 * size_of::<usize>()).next_multiple_of(align_of::<T>());
    Rc::as_ptr(rc).cast::<u8>().wrapping_sub(counters)
}
