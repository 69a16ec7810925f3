// problem: two-sum
// verdict: runtime-error
// message: stack overflow
#[allow(unconditional_recursion)]
fn deeper(block: &mut [u8; 4096]) -> u8 {
    let mut next = *block;
    next[0] = next[0].wrapping_add(1);
    deeper(&mut next).wrapping_add(next[1])
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        deeper(&mut [0; 4096]);
        for i in 0..nums.len() {
            for j in 0..i {
                if nums[i] + nums[j] == target {
                    return vec![j as i32, i as i32];
                }
            }
        }
        vec![]
    }
}
