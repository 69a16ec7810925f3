// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n+q
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<i64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let n = data[0] as usize;
    let mut prefix = vec![0; n + 1];
    for i in 0..n {
        prefix[i + 1] = prefix[i] + data[2 + i];
    }
    for question in data[2 + n..].chunks_exact(2) {
        println!("{}", prefix[question[1] as usize - 1] - prefix[question[0] as usize - 1]);
    }
}
