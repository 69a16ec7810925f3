// problem: range-sum-queries
// verdict: runtime-error
// message: main returned an error
use std::fmt;

#[derive(Debug)]
struct NotReady;

impl fmt::Display for NotReady {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "not ready")
    }
}

impl std::error::Error for NotReady {}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    Err(NotReady)?
}
