// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
impl Solution {
    pub fn subsets(nums: Vec<i32>) -> Vec<Vec<i32>> {
        let mut masks = vec![0usize];
        for i in 0..nums.len() {
            let with: Vec<usize> = masks.iter().map(|mask| mask | 1 << i).collect();
            masks.extend(with);
        }
        masks
            .iter()
            .map(|mask| (0..nums.len()).filter(|i| mask >> i & 1 == 1).map(|i| nums[i]).collect())
            .collect()
    }
}
