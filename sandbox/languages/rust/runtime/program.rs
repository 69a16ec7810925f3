//! Programs: `main` as a function.

use std::panic::catch_unwind;
use std::process::{ExitCode, Termination};
use std::sync::Mutex;

use crate::call::{ANSWERED, OUT_OF_MEMORY, RAISED};
use crate::failures;

static MESSAGE: Mutex<String> = Mutex::new(String::new());

/// Calls `main`, and gives the status. The allocator is settled by then: the loader calls `flush` when it loads.
pub fn run_program<T: Termination>(main: fn() -> T) -> i32 {
    failures::watch();
    let ended = catch_unwind(|| main().report());
    let message = match ended {
        // An exit code can be neither compared nor read, only shown.
        Ok(code) if format!("{code:?}") == format!("{:?}", ExitCode::SUCCESS) => return ANSWERED,
        Ok(_) => "the program ended with a failure: main returned an error".to_owned(),
        Err(payload) => match failures::describe(payload) {
            Some(text) => text,
            None => return OUT_OF_MEMORY,
        },
    };
    if let Ok(mut place) = MESSAGE.lock() {
        *place = message;
    }
    RAISED
}

/// The message of a program that failed.
pub fn program_answer(data: *mut *const u8, size: *mut usize) -> i32 {
    let message = MESSAGE.lock().map(|text| text.clone()).unwrap_or_default().leak();
    // Safety: the loader's word.
    unsafe {
        *data = message.as_ptr();
        *size = message.len();
    }
    if message.is_empty() {
        OUT_OF_MEMORY
    } else {
        RAISED
    }
}
