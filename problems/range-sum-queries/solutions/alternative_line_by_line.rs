// role: alternative
// verdict: accepted
// time: n+q
// space: n
use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut lines = io::stdin().lock().lines();
    let mut out = BufWriter::new(io::stdout().lock());
    let first_line = lines.next().ok_or("there is no first line")??;
    let q: usize = first_line.split(' ').nth(1).ok_or("q is missing")?.parse()?;
    let mut prefix = vec![0i64];
    let mut total = 0;
    for word in lines.next().ok_or("there is no second line")??.split(' ') {
        total += word.parse::<i64>()?;
        prefix.push(total);
    }
    for line in lines.take(q) {
        let line = line?;
        let (first, last) = line.split_once(' ').ok_or("a question has two numbers")?;
        let (first, last): (usize, usize) = (first.parse()?, last.parse()?);
        writeln!(out, "{}", prefix[last] - prefix[first - 1])?;
    }
    Ok(())
}
