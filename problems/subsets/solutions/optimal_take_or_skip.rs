// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
impl Solution {
    pub fn subsets(nums: Vec<i32>) -> Vec<Vec<i32>> {
        let mut result = Vec::new();
        let mut taken = vec![false; nums.len()];
        Self::decide(0, &nums, &mut taken, &mut result);
        result
    }

    fn decide(i: usize, nums: &[i32], taken: &mut [bool], result: &mut Vec<Vec<i32>>) {
        if i == nums.len() {
            let subset = nums.iter().zip(taken.iter()).filter(|(_, &take)| take).map(|(&num, _)| num).collect();
            result.push(subset);
            return;
        }
        taken[i] = true;
        Self::decide(i + 1, nums, taken, result);
        taken[i] = false;
        Self::decide(i + 1, nums, taken, result);
    }
}
