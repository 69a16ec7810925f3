//! Values of the types that signatures use: from bytes, to bytes, and where their memory lies.

use std::ffi::c_void;

use crate::allocator::is_input;
use crate::wire::{Fault, Reader};

/// Tells the memory meter that the heap block starting here belongs to the answer.
pub type Mark = extern "C" fn(*const c_void);

/// A type of the table in `docs/languages.md`.
pub trait Value: Sized {
    /// The next value of an input.
    fn read(input: &mut Reader) -> Result<Self, Fault>;
    /// Appends the value's bytes; the error is what is wrong with an answer.
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String>;
    /// Names every heap block of the value.
    fn mark(&self, _mark: Mark) {}
}

/// Names one block, unless it is the input's: that one is no block of the allocator.
pub fn mark_block<T>(block: *const T, mark: Mark) {
    if !is_input(block.cast()) {
        mark(block.cast());
    }
}

/// Appends how many elements follow.
pub fn write_count(count: usize, out: &mut Vec<u8>) -> Result<(), String> {
    let count = u32::try_from(count).map_err(|_| format!("{count} elements are too many for an answer"))?;
    out.extend_from_slice(&count.to_le_bytes());
    Ok(())
}

impl Value for i64 {
    #[inline]
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        input.number()
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        out.extend_from_slice(&self.to_le_bytes());
        Ok(())
    }
}

impl Value for i32 {
    #[inline]
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        let number = input.number()?;
        i32::try_from(number).map_err(|_| Fault(format!("{number} does not fit in an i32")))
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        i64::from(*self).write(out)
    }
}

impl Value for f64 {
    #[inline]
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        input.float()
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        out.extend_from_slice(&self.to_le_bytes());
        Ok(())
    }
}

impl Value for bool {
    #[inline]
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        Ok(input.take(1)?[0] != 0)
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        out.push(u8::from(*self));
        Ok(())
    }
}

impl Value for char {
    #[inline]
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        let point = input.count()?;
        char::from_u32(point).ok_or_else(|| Fault(format!("the code point {point} is no char")))
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        out.extend_from_slice(&u32::from(*self).to_le_bytes());
        Ok(())
    }
}

impl Value for String {
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        let size = input.length()?;
        let text = std::str::from_utf8(input.take(size)?).map_err(|_| Fault("a string is not UTF-8".into()))?;
        Ok(text.to_owned())
    }
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        write_count(self.len(), out)?;
        out.extend_from_slice(self.as_bytes());
        Ok(())
    }
    fn mark(&self, mark: Mark) {
        if self.capacity() > 0 {
            mark_block(self.as_ptr(), mark);
        }
    }
}

impl Value for () {
    fn read(_: &mut Reader) -> Result<Self, Fault> {
        Ok(())
    }
    fn write(&self, _: &mut Vec<u8>) -> Result<(), String> {
        Ok(())
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(input: &mut Reader) -> Result<Self, Fault> {
        let count = input.length()?;
        let mut values = Vec::with_capacity(count);
        for _ in 0..count {
            values.push(T::read(input)?);
        }
        Ok(values)
    }
    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        write_count(self.len(), out)?;
        self.iter().try_for_each(|value| value.write(out))
    }
    fn mark(&self, mark: Mark) {
        if self.capacity() > 0 && std::mem::size_of::<T>() > 0 {
            mark_block(self.as_ptr(), mark);
        }
        self.iter().for_each(|value| value.mark(mark));
    }
}
