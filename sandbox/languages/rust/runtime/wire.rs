//! Bytes as `sandbox/guest/codec.py` lays them out: little-endian, lengths in front.

/// Why bytes are no input.
pub struct Fault(pub String);

/// Takes values off a buffer from the front.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader of all of `data`.
    pub fn new(data: &'a [u8]) -> Self {
        Reader { rest: data }
    }

    /// The next `size` bytes.
    #[inline]
    pub fn take(&mut self, size: usize) -> Result<&'a [u8], Fault> {
        if size > self.rest.len() {
            return Err(Fault(format!("the input ends {} bytes early", size - self.rest.len())));
        }
        let (piece, rest) = self.rest.split_at(size);
        self.rest = rest;
        Ok(piece)
    }

    #[inline]
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let piece = self.take(N)?;
        Ok(piece.try_into().unwrap_or([0; N]))
    }

    /// The next signed 64-bit number.
    #[inline]
    pub fn number(&mut self) -> Result<i64, Fault> {
        Ok(i64::from_le_bytes(self.array()?))
    }

    /// The next floating-point number.
    #[inline]
    pub fn float(&mut self) -> Result<f64, Fault> {
        Ok(f64::from_le_bytes(self.array()?))
    }

    /// The next 32-bit count or code point.
    #[inline]
    pub fn count(&mut self) -> Result<u32, Fault> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// The next method number.
    #[inline]
    pub fn method(&mut self) -> Result<u16, Fault> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    /// The length of a list that follows; no more than there are bytes, so that it can be reserved.
    pub fn length(&mut self) -> Result<usize, Fault> {
        let count = self.count()? as usize;
        if count > self.rest.len() {
            return Err(Fault(format!("{count} elements are announced, {} bytes are there", self.rest.len())));
        }
        Ok(count)
    }

    /// Whether everything has been taken.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}
