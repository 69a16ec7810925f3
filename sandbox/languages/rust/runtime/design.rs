//! Design classes: a list of calls, and the answers to them.

use crate::values::Value;
use crate::wire::{Fault, Reader};

/// The calls of an input; `read` makes one of its method's number and what follows.
pub fn read_calls<C>(
    input: &mut Reader,
    read: impl Fn(u16, &mut Reader) -> Result<C, Fault>,
) -> Result<Vec<C>, Fault> {
    let count = input.length()?;
    let mut calls = Vec::with_capacity(count);
    for _ in 0..count {
        let method = input.method()?;
        calls.push(read(method, input)?);
    }
    Ok(calls)
}

/// Appends the answers of all calls, one after another.
pub fn write_answers<A: Value>(answers: &[A], out: &mut Vec<u8>) -> Result<(), String> {
    for (index, answer) in answers.iter().enumerate() {
        answer.write(out).map_err(|text| format!("call {}: {text}", index + 1))?;
    }
    Ok(())
}
