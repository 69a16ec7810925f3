// role: naive
// verdict: accepted
// time: n*q
// space: n+q
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<i64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let (n, q) = (data[0] as usize, data[1] as usize);
    let nums = &data[2..2 + n];
    for question in data[2 + n..].chunks(2).take(q) {
        let mut total = 0;
        for num in &nums[question[0] as usize - 1..question[1] as usize] {
            total += num;
        }
        println!("{total}");
    }
}
