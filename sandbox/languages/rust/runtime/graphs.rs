//! Graphs of `Node` as solutions know it: a value and the neighbors, each an `Rc<RefCell<Node>>`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::allocator::is_input;
use crate::nodes::{block_of, Shared};
use crate::values::{mark_block, write_count, Mark, Value};
use crate::wire::{Fault, Reader};

type Neighbors<N> = Vec<Rc<RefCell<N>>>;

/// `Node` as solutions know it.
pub trait GraphLike: Sized {
    /// A node without neighbors.
    fn alone(val: i32) -> Self;
    /// Its value and its neighbors.
    fn parts(&self) -> (i32, &Neighbors<Self>);
    /// The place of its neighbors.
    fn neighbors(&mut self) -> &mut Neighbors<Self>;
}

/// The first of nodes that are numbered from 1, and for each of which its neighbors' numbers follow.
pub fn read<N: GraphLike>(input: &mut Reader) -> Result<Shared<N>, Fault> {
    let count = input.length()?;
    let nodes: Neighbors<N> = (0..count).map(|at| Rc::new(RefCell::new(N::alone(at as i32 + 1)))).collect();
    for node in &nodes {
        let numbers = Vec::<i64>::read(input)?;
        let mut neighbors = Vec::with_capacity(numbers.len());
        for number in numbers {
            let place = usize::try_from(number - 1).ok().and_then(|at| nodes.get(at));
            neighbors.push(place.cloned().ok_or_else(|| Fault(format!("there is no node {number}")))?);
        }
        *node.borrow_mut().neighbors() = neighbors;
    }
    Ok(nodes.into_iter().next())
}

/// Appends the neighbors' numbers of each node; the error is what is wrong with the graph.
pub fn write<N: GraphLike>(start: &Shared<N>, out: &mut Vec<u8>) -> Result<(), String> {
    let nodes = all(start)?;
    write_count(nodes.len(), out)?;
    for ((number, node), expected) in nodes.iter().zip(1..) {
        if is_input(block_of(node)) {
            return Err(format!("the returned graph contains node {number} of the input; make new nodes"));
        }
        if *number != expected {
            return Err("the nodes of the returned graph are not numbered 1 to n".into());
        }
        let node = node.borrow();
        let (_, neighbors) = node.parts();
        write_count(neighbors.len(), out)?;
        for next in neighbors {
            number_of(next)?.write(out)?;
        }
    }
    Ok(())
}

/// Names the blocks of nodes and of their lists of neighbors.
pub fn mark<N: GraphLike>(start: &Shared<N>, mark: Mark) {
    for node in all(start).iter().flat_map(BTreeMap::values) {
        mark_block(block_of(node), mark);
        let node = node.borrow();
        let (_, neighbors) = node.parts();
        if neighbors.capacity() > 0 {
            mark_block(neighbors.as_ptr(), mark);
        }
    }
}

/// The nodes that can be reached, by their numbers; all of them can be borrowed.
fn all<N: GraphLike>(start: &Shared<N>) -> Result<BTreeMap<i32, Rc<RefCell<N>>>, String> {
    let mut found = BTreeMap::<i32, Rc<RefCell<N>>>::new();
    let mut open: Neighbors<N> = start.iter().cloned().collect();
    while let Some(node) = open.pop() {
        let number = number_of(&node)?;
        match found.get(&number) {
            Some(other) if Rc::ptr_eq(other, &node) => {}
            Some(_) => return Err(format!("two nodes of the returned graph have the value {number}")),
            None => {
                open.extend(node.borrow().parts().1.iter().cloned());
                found.insert(number, node);
            }
        }
    }
    Ok(found)
}

fn number_of<N: GraphLike>(node: &Rc<RefCell<N>>) -> Result<i32, String> {
    let node = node.try_borrow().map_err(|_| "a node of the returned graph is still mutably borrowed")?;
    Ok(node.parts().0)
}
