//! Dropping linked lists without recursion.
//!
//! What the compiler makes for dropping a `Box<ListNode>` calls itself for each node. A solution that takes a list and
//! returns a number would need a stack as deep as the list is long, whatever it does itself, and none could be said
//! to need little memory. So these functions are replaced, where they lie in memory, by ones that walk along the list.

use std::alloc::{dealloc, Layout};
use std::ptr::{copy_nonoverlapping, drop_in_place, read};

use crate::lists::ListLike;

type List<N> = Option<Box<N>>;

/// `mov rax, address; jmp rax`. Functions start at multiples of 16 bytes, so that nothing else is overwritten.
const JUMP: usize = 12;
const PAGE: usize = 4096;
const READ: i32 = 1;
const WRITE: i32 = 2;
const EXECUTE: i32 = 4;

extern "C" {
    fn mprotect(start: *mut u8, size: usize, protection: i32) -> i32;
}

/// Has all lists of these nodes dropped one node after another. For nodes that own nothing but the next one.
pub fn flatten<N: ListLike>() {
    // Safety: the replacements do the same, take the same argument, and nothing runs meanwhile. Where two of the
    // functions have been merged into one, the last replacement does for both.
    unsafe {
        replace(drop_in_place::<N> as *mut u8, drop_node::<N> as usize);
        replace(drop_in_place::<Box<N>> as *mut u8, drop_box::<N> as usize);
        replace(drop_in_place::<List<N>> as *mut u8, drop_list::<N> as usize);
    }
}

unsafe fn replace(function: *mut u8, other: usize) {
    let start = (function as usize & !(PAGE - 1)) as *mut u8;
    let size = (function as usize & (PAGE - 1)) + JUMP;
    if mprotect(start, size, READ | WRITE | EXECUTE) != 0 {
        return;
    }
    let mut jump = [0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xe0];
    jump[2..10].copy_from_slice(&other.to_le_bytes());
    copy_nonoverlapping(jump.as_ptr(), function, JUMP);
    mprotect(start, size, READ | EXECUTE);
}

unsafe fn drop_node<N: ListLike>(node: *mut N) {
    drop_all(read((*node).next()));
}

unsafe fn drop_box<N: ListLike>(place: *mut Box<N>) {
    drop_all(Some(read(place)));
}

unsafe fn drop_list<N: ListLike>(place: *mut List<N>) {
    drop_all(read(place));
}

unsafe fn drop_all<N: ListLike>(mut list: List<N>) {
    while let Some(node) = list {
        let node = Box::into_raw(node);
        list = read((*node).next());
        dealloc(node.cast(), Layout::new::<N>());
    }
}
