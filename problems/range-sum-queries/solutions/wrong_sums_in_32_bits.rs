// role: wrong
// verdict: runtime-error
// time: -
// space: -
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_whitespace().map(|word| word.parse::<i32>().unwrap());
    let (n, q) = (words.next().unwrap(), words.next().unwrap());
    let mut prefix = vec![0];
    for _ in 0..n {
        // five readings of a billion are too much for an i32
        prefix.push(prefix.last().unwrap() + words.next().unwrap());
    }
    for _ in 0..q {
        let (first, last) = (words.next().unwrap() as usize, words.next().unwrap() as usize);
        println!("{}", prefix[last] - prefix[first - 1]);
    }
}
