// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: 1
impl Solution {
    pub fn subsets(nums: Vec<i32>) -> Vec<Vec<i32>> {
        let mut result = Vec::new();
        for mask in 1..1u32 << nums.len() {
            let mut subset = Vec::new();
            for (i, &num) in nums.iter().enumerate() {
                if mask & (1 << i) != 0 {
                    subset.push(num);
                }
            }
            result.push(subset);
        }
        result
    }
}
