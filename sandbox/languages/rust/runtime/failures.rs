//! What a panic said, and where in the solution.

use std::alloc::Layout;
use std::any::Any;
use std::io::Write;
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread::{self, ThreadId};

/// The file name that the compiler gives to places in the solution.
const SOURCE: &str = "solution.rs";
const MOST_BYTES: usize = 2000;

/// What is thrown where the allocator has no more memory.
pub struct OutOfMemory;

struct Seen {
    thread: ThreadId,
    text: String,
    line: u32,
}

static LAST: Mutex<Option<Seen>> = Mutex::new(None);
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// Has panics noted from now on, instead of printed.
pub fn watch() {
    panic::set_hook(Box::new(note));
    std::alloc::set_alloc_error_hook(no_memory);
}

fn no_memory(_: Layout) {
    panic::resume_unwind(Box::new(OutOfMemory));
}

fn note(info: &PanicHookInfo) {
    let text = text_of(info.payload()).unwrap_or_default();
    let line = info.location().filter(|place| place.file() == SOURCE).map_or(0, |place| place.line());
    let me = thread::current().id();
    if PANICS.fetch_add(1, Ordering::Relaxed) > 0 {
        // Perhaps a panic while another one unwinds, after which nothing can be said any more.
        print(&text, line);
    }
    if let Ok(mut last) = LAST.try_lock() {
        *last = Some(Seen { thread: me, text, line });
    }
}

fn print(text: &str, line: u32) {
    let place = if line > 0 { format!(" at {SOURCE}:{line}") } else { String::new() };
    let _ = writeln!(std::io::stderr(), "panicked{place}: {text}");
}

fn text_of(payload: &dyn Any) -> Option<String> {
    let text = match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => *text,
        (_, Some(text)) => text.as_str(),
        _ => return None,
    };
    let end = (0..=MOST_BYTES.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    Some(text[..end.unwrap_or(0)].to_owned())
}

/// How a call ended that has thrown `payload`; None where memory ran out.
pub fn describe(payload: Box<dyn Any + Send>) -> Option<String> {
    if payload.is::<OutOfMemory>() {
        std::mem::forget(payload);
        return None;
    }
    let text = text_of(&*payload).unwrap_or_else(|| "(its payload is no text)".into());
    std::mem::forget(payload);
    let line = match LAST.try_lock().as_deref() {
        Ok(Some(seen)) if seen.thread == thread::current().id() && seen.text == text => seen.line,
        _ => 0,
    };
    let place = if line > 0 { format!("\n  line {line}") } else { String::new() };
    Some(format!("panicked: {text}{place}"))
}
