//! Nodes that are shared: trees and graphs have the same type, an `Option<Rc<RefCell<_>>>`. What its nodes form
//! together, the node's `Form` says, which the glue writes by `form!`.

use std::cell::RefCell;
use std::mem::{align_of, size_of};
use std::rc::Rc;

use crate::values::{Mark, Value};
use crate::wire::{Fault, Reader};

/// A tree by its root, or a graph by its first node.
pub type Shared<N> = Option<Rc<RefCell<N>>>;

/// Answers with more nodes than this have a cycle, or may as well.
pub const MOST_NODES: usize = 1 << 24;

/// What nodes form together.
pub trait Form: Sized {
    /// The next tree or graph of an input.
    fn read(input: &mut Reader) -> Result<Shared<Self>, Fault>;
    /// Appends its bytes; the error is what is wrong with it.
    fn write(start: &Shared<Self>, out: &mut Vec<u8>) -> Result<(), String>;
    /// Names its heap blocks.
    fn mark(start: &Shared<Self>, mark: Mark);
}

impl<N: Form> Value for Shared<N> {
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        N::read(input)
    }
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        N::write(self, out)
    }
    fn mark(&self, mark: Mark) {
        N::mark(self, mark);
    }
}

/// Says that nodes of the type `$node` form what the module `$form` reads and writes: `trees` or `graphs`.
#[macro_export]
macro_rules! form {
    ($node:ty, $form:ident) => {
        impl $crate::Form for $node {
            fn read(input: &mut $crate::Reader) -> Result<$crate::Shared<Self>, $crate::Fault> {
                $crate::$form::read(input)
            }
            fn write(start: &$crate::Shared<Self>, out: &mut Vec<u8>) -> Result<(), String> {
                $crate::$form::write(start, out)
            }
            fn mark(start: &$crate::Shared<Self>, mark: $crate::Mark) {
                $crate::$form::mark(start, mark);
            }
        }
    };
}

/// Where the heap block of an Rc starts: two counters stand before the value.
pub fn block_of<T>(rc: &Rc<T>) -> *const u8 {
    let counters = (2 * size_of::<usize>()).next_multiple_of(align_of::<T>());
    Rc::as_ptr(rc).cast::<u8>().wrapping_sub(counters)
}
