//! Linked lists. Their struct belongs to the solution, which may bring its own and implement traits for it; here is
//! what is the same for all.

use crate::nodes::MOST_NODES;
use crate::values::{mark_block, Mark, Value};
use crate::wire::{Fault, Reader};

type List<N> = Option<Box<N>>;

/// `ListNode` as solutions know it.
pub trait ListLike: Sized {
    /// A node in front of `next`.
    fn node(val: i32, next: List<Self>) -> Self;
    /// Its value.
    fn val(&self) -> i32;
    /// What follows.
    fn next(&self) -> &List<Self>;
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
