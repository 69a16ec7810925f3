// problem: two-sum
// verdict: compile-error
// message: HashMap
// line: 7
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen = HashMap::new();
        for (i, num) in nums.iter().enumerate() {
            if let Some(j) = seen.get(&(target - num)) {
                return vec![*j, i as i32];
            }
            seen.insert(*num, i as i32);
        }
        vec![]
    }
}
