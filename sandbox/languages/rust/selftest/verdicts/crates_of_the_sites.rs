// problem: two-sum
// verdict: accepted
use itertools::Itertools;
use rand::{seq::SliceRandom, thread_rng, Rng};

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut places = (0..nums.len()).collect_vec();
        places.shuffle(&mut thread_rng());
        let turned = thread_rng().gen_range(0..places.len());
        places.rotate_left(turned);
        places
            .into_iter()
            .tuple_combinations()
            .find(|&(i, j)| nums[i] + nums[j] == target)
            .map(|(i, j)| vec![i as i32, j as i32])
            .unwrap_or_default()
    }
}
