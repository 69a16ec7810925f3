//! The life of one call: input, call, answer. The process ends after it.

use std::io::Write;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::ptr::null_mut;
use std::slice;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use crate::allocator::{filling, settle};
use crate::failures;
use crate::values::Mark;
use crate::wire::{Fault, Reader};

/// Statuses of docs/languages.md.
pub const ANSWERED: i32 = 0;
pub const RAISED: i32 = 1;
const WRONG_TYPE: i32 = 2;
pub const OUT_OF_MEMORY: i32 = 3;

/// One input of a solution, and what becomes of it; the solution's glue implements it.
pub trait Case: Sized + 'static {
    /// Whether the answer is an input that was changed in place.
    const IN_PLACE: bool = false;
    /// The arguments of an input.
    fn read(input: &mut Reader) -> Result<Self, Fault>;
    /// Calls the solution.
    fn call(&mut self);
    /// Appends the answer's bytes; the error says why it has none.
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String>;
    /// Names the heap blocks of the answer; an input that was changed in place has none.
    fn mark(&self, mark: Mark);
}

struct State<C> {
    case: Option<C>,
    status: i32,
    text: Vec<u8>,
}

/// The only case of this process; a `State` of the solution's `Case`.
static STATE: AtomicPtr<()> = AtomicPtr::new(null_mut());

fn state<C: 'static>() -> &'static mut State<C> {
    // Safety: `decode` has put it there, all functions of one solution name the same type, and the loader calls
    // them one after another.
    unsafe { &mut *STATE.load(Ordering::Relaxed).cast() }
}

/// Takes the input; 1 when it is none.
pub fn decode<C: Case>(data: *const u8, size: usize) -> i32 {
    failures::watch();
    // Safety: the loader's word.
    let mut input = Reader::new(if size == 0 { &[] } else { unsafe { slice::from_raw_parts(data, size) } });
    // What is changed in place may give back parts of itself, which are blocks like any others then.
    let filled = if C::IN_PLACE { C::read(&mut input) } else { filling(size, || C::read(&mut input)) };
    let read = match filled {
        Ok(case) if input.is_empty() => Ok(case),
        Ok(_) => Err(Fault("bytes are left over".into())),
        Err(fault) => Err(fault),
    };
    let fresh = match read {
        Ok(case) => State { case: Some(case), status: ANSWERED, text: Vec::new() },
        Err(Fault(text)) => State { case: None, status: RAISED, text: text.into_bytes() },
    };
    let failed = i32::from(fresh.case.is_none());
    settle();
    STATE.store(Box::into_raw(Box::new(fresh)).cast(), Ordering::Relaxed);
    failed
}

/// Calls the solution, and gives the status.
pub fn call<C: Case>() -> i32 {
    let state = state::<C>();
    if let Some(case) = &mut state.case {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| case.call())) {
            (state.status, state.text) = match failures::describe(payload) {
                Some(text) => (RAISED, text.into_bytes()),
                None => (OUT_OF_MEMORY, Vec::new()),
            };
        }
    }
    state.status
}

/// The answer's bytes, or the message that stands in its place; gives the status.
pub fn answer<C: Case>(data: *mut *const u8, size: *mut usize) -> i32 {
    let state = state::<C>();
    if let (Some(case), ANSWERED) = (&state.case, state.status) {
        let written = catch_unwind(AssertUnwindSafe(|| case.write(&mut state.text)));
        if let Err(text) = written.unwrap_or_else(|_| Err("the answer cannot be read".into())) {
            state.status = WRONG_TYPE;
            state.text = text.into_bytes();
        }
    }
    // Safety: the loader's word.
    unsafe {
        *data = state.text.as_ptr();
        *size = state.text.len();
    }
    state.status
}

/// Names the heap blocks of the answer; whether it is an input that was changed in place.
pub fn mark<C: Case>(mark: Mark) -> i32 {
    let state = state::<C>();
    if let (Some(case), ANSWERED) = (&state.case, state.status) {
        let _ = catch_unwind(AssertUnwindSafe(|| case.mark(mark)));
    }
    i32::from(C::IN_PLACE)
}

/// Writes out what the solution has printed. Called for the first time when the solution has been loaded.
pub fn flush() {
    static LOADED: AtomicBool = AtomicBool::new(false);
    if !LOADED.swap(true, Ordering::Relaxed) {
        settle();
    }
    let _ = std::io::stdout().flush();
}
