// problem: two-sum
// verdict: accepted
use std::collections::HashMap;

pub fn two_sum(nums: &[i32], target: i32) -> Vec<i32> {
    let mut seen: HashMap<i32, usize> = HashMap::with_capacity(nums.len());
    for (i, num) in nums.iter().enumerate() {
        match seen.get(&(target - num)) {
            Some(&j) => return vec![i as i32, j as i32],
            None => drop(seen.insert(*num, i)),
        }
    }
    unreachable!("there is always a pair")
}
