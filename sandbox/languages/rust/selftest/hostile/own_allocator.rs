// problem: two-sum
// verdict: compile-error
// message: #[global_allocator] is not allowed
use std::alloc::{GlobalAlloc, Layout, System};

struct Hidden;

unsafe impl GlobalAlloc for Hidden {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        System.alloc(layout)
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        System.dealloc(block, layout)
    }
}

#[global_allocator]
static HIDDEN: Hidden = Hidden;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
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
