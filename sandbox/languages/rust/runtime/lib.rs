//! What every compiled Rust solution is linked with: values from and to bytes, and the life of one call.
//!
//! Built once, while the image is built. A solution adds only its own glue (see `build.py`): a `Case`, and the
//! functions of the C interface that the loader calls, which `interface!` writes.

#![feature(alloc_error_hook, allow_internal_unsafe)]
#![allow(internal_features)]

mod allocator;
mod call;
mod design;
mod drops;
mod failures;
pub mod graphs;
mod lists;
mod nodes;
mod pass;
mod program;
pub mod trees;
mod values;
mod wire;

pub use call::{answer, call, decode, flush, mark, Case};
pub use drops::flatten;
pub use design::{read_calls, write_answers};
pub use graphs::GraphLike;
pub use lists::ListLike;
pub use nodes::{Form, Shared};
pub use pass::{hold, lend, pass, Kept, Slot};
pub use program::{program_answer, run_program};
pub use trees::TreeLike;
pub use values::{Mark, Value};
pub use wire::{Fault, Reader};

/// The C interface of a function or a class, for the `Case` type `$case`.
// A solution may forbid unsafe code to itself.
#[allow_internal_unsafe]
#[macro_export]
macro_rules! interface {
    ($case:ty) => {
        #[no_mangle]
        pub extern "C" fn judge_decode(data: *const u8, size: usize) -> i32 {
            $crate::decode::<$case>(data, size)
        }
        #[no_mangle]
        pub extern "C" fn judge_call() -> i32 {
            $crate::call::<$case>()
        }
        #[no_mangle]
        pub extern "C" fn judge_answer(data: *mut *const u8, size: *mut usize) -> i32 {
            $crate::answer::<$case>(data, size)
        }
        #[no_mangle]
        pub extern "C" fn judge_mark(mark: $crate::Mark) -> i32 {
            $crate::mark::<$case>(mark)
        }
        #[no_mangle]
        pub extern "C" fn judge_flush() {
            $crate::flush()
        }
    };
}

/// The C interface of a program that reads standard input and prints its answer.
// A solution may forbid unsafe code to itself.
#[allow_internal_unsafe]
#[macro_export]
macro_rules! program {
    ($main:path) => {
        #[no_mangle]
        pub static judge_is_program: i32 = 1;
        #[no_mangle]
        pub extern "C" fn judge_decode(_: *const u8, _: usize) -> i32 {
            0
        }
        #[no_mangle]
        pub extern "C" fn judge_call() -> i32 {
            $crate::run_program($main)
        }
        #[no_mangle]
        pub extern "C" fn judge_answer(data: *mut *const u8, size: *mut usize) -> i32 {
            $crate::program_answer(data, size)
        }
        #[no_mangle]
        pub extern "C" fn judge_flush() {
            $crate::flush()
        }
    };
}
