// problem: binary-search
// verdict: accepted
#![forbid(unsafe_code)]
//! As it lies in somebody's own repository.

struct Solution;

impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        helpers::place(&nums, &target).map_or(-1, |place| place as i32)
    }
}

mod helpers {
    use std::cmp::Ordering;

    pub fn place<T: Ord>(sorted: &[T], wanted: &T) -> Option<usize> {
        let mut range = 0..sorted.len();
        while !range.is_empty() {
            let middle = range.start + range.len() / 2;
            match sorted[middle].cmp(wanted) {
                Ordering::Equal => return Some(middle),
                Ordering::Less => range.start = middle + 1,
                Ordering::Greater => range.end = middle,
            }
        }
        None
    }
}

fn main() {
    println!("{}", Solution::search(vec![1, 2, 3], 2));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        assert_eq!(Solution::search(vec![1, 2, 3], 2), 1);
    }
}
