// role: optimal
// verdict: accepted
// time: n+q
// space: n+q
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let n = words.next().unwrap() as usize;
    let q = words.next().unwrap();
    let mut prefix = vec![0];
    for _ in 0..n {
        prefix.push(prefix[prefix.len() - 1] + words.next().unwrap());
    }
    let mut out = String::new();
    for _ in 0..q {
        let first = words.next().unwrap() as usize;
        let last = words.next().unwrap() as usize;
        out.push_str(&format!("{}\n", prefix[last] - prefix[first - 1]));
    }
    print!("{out}");
}
