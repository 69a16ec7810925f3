// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: 1
impl Solution {
    pub fn subsets(nums: Vec<i32>) -> Vec<Vec<i32>> {
        (1..1u32 << nums.len())
            .map(|mask| nums.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, &num)| num).collect())
            .collect()
    }
}
