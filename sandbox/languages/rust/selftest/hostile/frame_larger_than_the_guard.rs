// problem: two-sum
// verdict: runtime-error
// message: stack overflow
#[inline(never)]
fn wide(n: usize) -> usize {
    let block = [n as u8; 400 << 20];
    std::hint::black_box(&block)[n] as usize
}

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        wide(nums.len());
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
