// problem: range-sum-queries
// verdict: accepted
use std::io::{stdin, BufRead, Write};

fn numbers(line: &str) -> Vec<i64> {
    line.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() -> ! {
    let lines: Vec<String> = stdin().lock().lines().map(|line| line.unwrap()).collect();
    let nums = numbers(&lines[1]);
    for line in &lines[2..] {
        let question = numbers(line);
        let total: i64 = nums[question[0] as usize - 1..question[1] as usize].iter().sum();
        print!("{total} ");
    }
    std::io::stdout().flush().unwrap();
    std::process::exit(0)
}
