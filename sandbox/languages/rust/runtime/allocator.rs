//! Memory: the C library's allocator, where the memory meter looks, and a place of its own for the input.
//!
//! Rust functions take their input by value and drop it at their end. Giving blocks back can cost more than what is
//! measured (a binary search is a hundred instructions; to unmap its list takes the kernel microseconds for every
//! page), so blocks of the input are taken off one large block, and to drop them does nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::ptr::copy_nonoverlapping;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// For each byte of an input, so much room; what does not fit goes to the C library.
const ROOM: usize = 32;
const LEAST_ROOM: usize = 1 << 16;

static FILLING: AtomicBool = AtomicBool::new(false);
static START: AtomicUsize = AtomicUsize::new(0);
static SIZE: AtomicUsize = AtomicUsize::new(0);
static USED: AtomicUsize = AtomicUsize::new(0);

struct Memory;

/// Named here, so that no solution can bring its own.
#[global_allocator]
static MEMORY: Memory = Memory;

extern "C" {
    fn mallopt(option: i32, value: i32) -> i32;
}

const TRIM_THRESHOLD: i32 = -1;
const TOP_PAD: i32 = -2;
const MMAP_MAX: i32 = -4;
/// Together less than the 8 MB that Valgrind lets a heap grow in one piece: where it goes on elsewhere, what is left
/// of the old piece is used up first, and costs less.
const AHEAD: i32 = 6 << 20;
const FIRST: usize = 1 << 20;

/// Takes and gives back a block that is large enough for the heap to grow now rather than inside of the call, and
/// has the C library ask the kernel for memory seldom, and give nothing back: what that costs grows in leaps, and
/// is not the solution's.
pub fn settle() {
    // Safety: options of mallopt(3).
    unsafe {
        mallopt(MMAP_MAX, 0);
        mallopt(TOP_PAD, AHEAD);
        mallopt(TRIM_THRESHOLD, i32::MAX);
        let layout = Layout::from_size_align_unchecked(FIRST, 16);
        System.dealloc(System.alloc(layout), layout);
    }
}

/// Whether a block belongs to the input.
#[inline]
pub fn is_input(block: *const u8) -> bool {
    (block as usize).wrapping_sub(START.load(Relaxed)) < SIZE.load(Relaxed)
}

/// Has what `make` allocates count as the input, of `size` bytes on the wire.
pub fn filling<T>(size: usize, make: impl FnOnce() -> T) -> T {
    let room = size.saturating_mul(ROOM).saturating_add(LEAST_ROOM);
    if let Ok(layout) = Layout::from_size_align(room, 16) {
        // Safety: the layout is not empty.
        let start = unsafe { System.alloc(layout) };
        if !start.is_null() {
            START.store(start as usize, Relaxed);
            SIZE.store(room, Relaxed);
            FILLING.store(true, Relaxed);
        }
    }
    let made = make();
    FILLING.store(false, Relaxed);
    made
}

/// A piece of the input's place; null when it is full.
fn piece(layout: Layout) -> *mut u8 {
    let (start, size) = (START.load(Relaxed), SIZE.load(Relaxed));
    let at = (start + USED.load(Relaxed)).next_multiple_of(layout.align());
    match at.checked_add(layout.size()) {
        Some(end) if end <= start + size => {
            USED.store(end - start, Relaxed);
            at as *mut u8
        }
        _ => std::ptr::null_mut(),
    }
}

// Safety: blocks are the C library's, or pieces of one of its blocks that is never given back; only one thread
// runs while pieces are taken.
unsafe impl GlobalAlloc for Memory {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if FILLING.load(Relaxed) {
            let place = piece(layout);
            if !place.is_null() {
                return place;
            }
        }
        System.alloc(layout)
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        System.alloc_zeroed(layout)
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if !is_input(block) {
            System.dealloc(block, layout);
        }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if !is_input(block) {
            return System.realloc(block, layout, size);
        }
        let fresh = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
        if !fresh.is_null() {
            copy_nonoverlapping(block, fresh, layout.size().min(size));
        }
        fresh
    }
}
