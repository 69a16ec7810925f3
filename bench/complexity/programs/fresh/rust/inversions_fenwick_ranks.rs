// input: ints
// time: n log n
// space: n
struct Fenwick {
    tree: Vec<i32>,
}

impl Fenwick {
    fn new(size: usize) -> Self {
        Fenwick { tree: vec![0; size + 1] }
    }

    fn add(&mut self, mut i: usize) {
        while i < self.tree.len() {
            self.tree[i] += 1;
            i += i & i.wrapping_neg();
        }
    }

    fn prefix(&self, mut i: usize) -> i32 {
        let mut sum = 0;
        while i > 0 {
            sum += self.tree[i];
            i &= i - 1;
        }
        sum
    }
}

impl Solution {
    /// The number of inversions, modulo 10^9 + 7.
    pub fn solve(nums: Vec<i32>) -> i32 {
        let mut sorted = nums.clone();
        sorted.sort_unstable();
        sorted.dedup();

        let mut seen = Fenwick::new(sorted.len());
        let mut inversions: i64 = 0;
        for &num in nums.iter().rev() {
            let rank = sorted.binary_search(&num).unwrap() + 1;
            inversions += seen.prefix(rank - 1) as i64;
            seen.add(rank);
        }
        (inversions % 1_000_000_007) as i32
    }
}
