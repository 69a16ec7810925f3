// problem: two-sum
// verdict: memory-limit
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut places = vec![0u64; 1 << 44];
        for (i, &num) in nums.iter().enumerate() {
            places[num as usize] = i as u64;
        }
        vec![places[target as usize] as i32]
    }
}
