// role: alternative
// verdict: accepted
// time: n*2^n
// space: 1
impl Solution {
    pub fn subsets(nums: Vec<i32>) -> Vec<Vec<i32>> {
        let mut result = Vec::with_capacity(1 << nums.len());
        for mask in 0..1u32 << nums.len() {
            let mut subset = vec![];
            for i in 0..nums.len() {
                if mask >> i & 1 == 1 {
                    subset.push(nums[i]);
                }
            }
            result.push(subset);
        }
        result
    }
}
